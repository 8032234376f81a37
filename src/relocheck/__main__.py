"""The command line's entry."""

from relocheck.command.main import main

if __name__ == "__main__":
    raise SystemExit(main())
