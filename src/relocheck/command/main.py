"""Arguments, exit codes, and what becomes of an error."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import cast

from relocheck.errors import RelocheckError
from relocheck.lazy import dataclass
from relocheck.version import __version__

__all__ = ["main"]

EPILOG = """exit codes: 0 as expected; 2 usage; 5 inconclusive; 11 deadlock; 12 violated; 20 vacuous; 21 differs from
what is recorded; 22 a re-check failed (our bug); 75 model error; 130 interrupted; 150 model does not load; 255 internal
"""
COLLECTED = (50_000, 20, 20)
"""How seldom Python looks for cycles: models, states and answers are many and hardly make any."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; nothing but an internal error shows a traceback."""
    gc.set_threshold(*COLLECTED)
    arguments = parser().parse_args(argv)
    try:
        code = arguments.run(arguments)
        sys.stdout.flush()
        return int(code)
    except SystemExit as end:
        print(f"relocheck: the project's code ends the process (exit {end.code})", file=sys.stderr)
        return 150
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the interpreter flushes once more at exit
        return 0
    except RelocheckError as error:
        print(f"relocheck: {error.render()}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("relocheck: interrupted", file=sys.stderr)
        return 130
    except MemoryError:
        print("relocheck: out of memory: take a smaller scope, or limit the search with --memory", file=sys.stderr)
        return 5
    except Exception:
        import traceback

        traceback.print_exc()
        print("relocheck: internal error: please report the lines above", file=sys.stderr)
        return 255


def parser() -> argparse.ArgumentParser:
    """The commands and their flags, spelled the same everywhere."""
    whole = argparse.ArgumentParser(
        prog="relocheck",
        description="Check memory relocation protocols.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"relocheck {__version__}")
    commands = whole.add_subparsers(metavar="COMMAND", required=True)
    _check(_command(commands, "check", "check designs; the first screen shows what broke", "check"))
    _compare(_command(commands, "compare", "designs against properties, side by side", "compare"))
    _streams(_command(commands, "streams", "restore in one design what another has saved", "streams"))
    _knows(_command(commands, "knows", "whether a restoring QEMU can know what to do", "knows"))
    _families(_command(commands, "explore-family", "check every combination of a family's choices", "families"))
    _bugs(_command(commands, "bugs", "plant the known bugs, and see which properties find them", "bugs"))
    _mutate(_command(commands, "mutate", "write each place of a design otherwise, and see who notices", "mutate"))
    _orders(_command(commands, "orders", "whether the order in which devices come up can be seen", "orders"))
    _prove(_command(commands, "prove", "prove what holds, by an invariant that two solvers accept", "prove"))
    _certify(_command(commands, "certify", "keep proofs in proofs/certificates, or re-check them", "certify"))
    _list(_command(commands, "list", "what there is: designs, properties, actions, bugs, scopes", "listing"))
    _replay(_command(commands, "replay", "run a saved trace again with the plain functions", "look"))
    _validate(_command(commands, "validate", "whether a design explains what a real program did", "validate"))
    _graph(_command(commands, "graph", "write the state graph as GraphML or DOT", "look"))
    _export(_command(commands, "export", "write a design for SPIN, rumur, TLC, ABC, NuSMV or mypyvy", "export"))
    _command(commands, "doctor", "whether this installation works, and where things are", "look")
    _report(_command(commands, "report", "the table of recorded verdicts, as Markdown", "look"))
    return whole


Run = Callable[[argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class _Later:
    """`run_<command>` of a module of this folder, imported when it runs: a command loads what it needs."""

    module: str
    command: str

    def __call__(self, arguments: argparse.Namespace) -> int:
        found = import_module(f"relocheck.command.{self.module}")
        return cast(Run, getattr(found, f"run_{self.command.replace('-', '_')}"))(arguments)


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage]  # its type
    name: str,
    text: str,
    module: str,
) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=text, description=text)
    made.set_defaults(run=_Later(module, name), command=name, tier="auto", threads=1, checkpoint=None, resume=None)
    made.set_defaults(partial_order=False)
    made.add_argument(
        "--project", metavar="DIR", help="the project's folder (default: the one around here), or `reference`"
    )
    return made


def _selection(made: argparse.ArgumentParser) -> None:
    made.add_argument("-d", "--design", action="append", default=[], metavar="NAME", help="a design; repeatable")
    made.add_argument("--scope", default="small", metavar="S", help="a name, sizes, or both: small,Gfn=10")
    made.add_argument("--where", default="", metavar="W", help="fix free constants: budget=LIBXL,firmware=CLEAR")


def _search(made: argparse.ArgumentParser) -> None:
    _selection(made)
    _engine(made)
    tiers = ("auto", "python", "llvm")
    made.add_argument("--tier", choices=tiers, default="auto", help="the explicit engine's code: python, llvm, or both")
    made.add_argument(
        "--threads", type=int, choices=(1, 2), default=1, help="for each long explicit search (default 1)"
    )
    made.add_argument("--depth", type=_positive, metavar="N", help="search no more than N steps")
    kept = made.add_mutually_exclusive_group()
    kept.add_argument("--checkpoint", metavar="DIR", help="keep a search there that a limit or Ctrl-C ends")
    kept.add_argument("--resume", metavar="DIR", help="go on with what is kept there")
    made.add_argument("--no-symmetry", action="store_true", help="do not identify states up to names")
    made.add_argument(
        "--partial-order", action="store_true", help="one order of steps that do not disturb each other, not all"
    )
    made.add_argument(
        "--recheck",
        action=argparse.BooleanOptionalAction,
        help="re-check by the plain functions: however many states, or none",
    )
    made.add_argument("--expect", metavar="FILE", help="recorded verdicts to compare with, or `none`")
    made.add_argument("--out", metavar="DIR", help="where traces are written")


def _engine(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "-p", "--property", action="append", default=[], metavar="NAME", help="a property; may be repeated"
    )
    made.add_argument(
        "--engine", default="explicit", metavar="E", help="explicit, bounded; to prove: distil, pdr, induction, auto"
    )
    made.add_argument("--timeout", type=_seconds, metavar="S", help="give up after S seconds")
    made.add_argument("--memory", type=_positive, metavar="MIB", help="give up when the process has grown by MIB")
    made.add_argument("--no-cache", action="store_true", help="neither read nor write kept results")
    made.add_argument("--json", action="store_true", help="print one JSON document")
    _together(made, "checks")


def _bugs(made: argparse.ArgumentParser) -> None:
    made.add_argument("bug", nargs="*", metavar="BUG", help="a bug of `relocheck list bugs` (default: all)")
    _engine(made)
    made.add_argument("--record", action="store_true", help="write what kills them into proofs/bugs.toml")
    made.set_defaults(where="", depth=None, no_symmetry=False, recheck=None)


def _mutate(made: argparse.ArgumentParser) -> None:
    _selection(made)
    made.add_argument(
        "-p", "--property", action="append", default=[], metavar="NAME", help="a property; may be repeated"
    )
    made.add_argument("--limit", type=_positive, metavar="N", help="no more than N mutants, drawn with the seed")
    made.add_argument("--seed", type=int, default=0, metavar="N", help="of the drawing (default 0)")
    made.add_argument("--timeout", type=_seconds, default=60.0, metavar="S", help="for each search (default 60)")
    made.add_argument("--memory", type=_positive, metavar="MIB", help="give up when the process has grown by MIB")
    made.add_argument("--full", action="store_true", help="show every mutant, not only the survivors")
    made.add_argument("--json", action="store_true", help="print one JSON document")
    made.add_argument("-j", type=_positive, default=None, metavar="N", help="processes")
    made.set_defaults(engine="explicit", depth=None, no_symmetry=False, recheck=None, no_cache=True, cluster=None)


def _orders(made: argparse.ArgumentParser) -> None:
    _selection(made)
    made.add_argument("--json", action="store_true", help="print one JSON document")
    made.add_argument("-j", type=_positive, default=None, metavar="N", help="designs at the same time")


def _prove(made: argparse.ArgumentParser) -> None:
    _proofs(made)
    made.add_argument("--full", action="store_true", help="show whole invariants")
    made.add_argument("--every-size", action="store_true", help="prove it for any number of elements, not at a scope")


def _proofs(made: argparse.ArgumentParser) -> None:
    _selection(made)
    _engine(made)
    made.set_defaults(engine="distil", depth=None, no_symmetry=False, recheck=None)
    made.add_argument("--out", metavar="DIR", help="where certificates are written")


def _certify(made: argparse.ArgumentParser) -> None:
    _proofs(made)
    made.add_argument("--no-symmetry", action="store_true", help="show every renaming of a lemma, too")
    made.add_argument("file", nargs="*", help="certificates (default: all in proofs/certificates)")
    made.add_argument("--verify", action="store_true", help="re-check certificates, without any engine")
    made.add_argument("--solver", action="append", default=[], metavar="S", help="z3, bitwuzla or cvc5; repeatable")
    made.add_argument("--record", action="store_true", help="with --verify: note what is accepted in accepted.toml")
    made.add_argument("--queries", metavar="DIR", help="write a certificate's stand-alone queries there")


def _check(made: argparse.ArgumentParser) -> None:
    _search(made)
    made.add_argument("--full", action="store_true", help="show ghosts, choices and whole states")
    made.add_argument("--itf", metavar="FILE", help="write the first trace there, as ITF")


def _compare(made: argparse.ArgumentParser) -> None:
    made.add_argument("name", nargs="*", metavar="DESIGN", help="designs (default: all); two of them are told apart")
    _search(made)
    made.add_argument("--traces", action="store_true", help="show the shortest trace of each broken cell")
    made.add_argument("--full", action="store_true", help="show ghosts, choices and whole states")
    made.add_argument("--record", action="store_true", help="write the verdicts into proofs/verdicts.toml")


def _streams(made: argparse.ArgumentParser) -> None:
    made.add_argument("name", nargs="*", metavar="DESIGN", help="designs (default: all); two of them are told in full")
    made.add_argument("--scope", default="small", metavar="S", help="a name, sizes, or both: small,Gfn=10")
    made.add_argument("--where", default="", metavar="W", help="fix free constants: budget=LIBXL,firmware=CLEAR")
    made.add_argument("--full", action="store_true", help="show ghosts, choices and whole states")
    made.add_argument("--json", action="store_true", help="print one JSON document")
    _together(made, "rows")


def _knows(made: argparse.ArgumentParser) -> None:
    made.add_argument("name", metavar="DESIGN", help="who saves the machines")
    made.add_argument(
        "-p", "--property", action="append", default=[], metavar="NAME", help="what is to be met; may be repeated"
    )
    made.add_argument("--scope", default="small", metavar="S", help="a name, sizes, or both: small,Gfn=10")
    made.add_argument("--where", default="", metavar="W", help="fix free constants (default: the plain machine)")
    made.add_argument("--json", action="store_true", help="print one JSON document")


def _families(made: argparse.ArgumentParser) -> None:
    made.add_argument("name", nargs="?", default="", metavar="FAMILY", help="a family (default: the only one)")
    made.add_argument("--keep", action="append", default=[], metavar="NAME", help="a property to be kept; repeatable")
    made.add_argument("--of", action="append", default=[], metavar="D", help="explain naive, or naive,pointer=DUMMY")
    made.add_argument("--fix", default="", metavar="F", help="only combinations with pointer=DUMMY,unmap=NOTHING")
    made.add_argument("--scope", default="small", metavar="S", help="a name, sizes, or both: small,Gfn=10")
    made.add_argument("--where", metavar="W", help="fix free constants (default: the plain machine)")
    made.add_argument("--memory", type=_positive, metavar="MIB", help="give up when the process has grown by MIB")
    made.add_argument("--no-cache", action="store_true", help="check all, whatever is kept in proofs/")
    made.add_argument("--record", action="store_true", help="check all, and keep the table in proofs/")
    made.add_argument("--json", action="store_true", help="print one JSON document")
    _together(made, "parts")


def _together(made: argparse.ArgumentParser, things: str) -> None:
    made.add_argument("-j", type=_positive, default=None, metavar="N", help=f"{things} at the same time")
    made.add_argument("--cluster", metavar="ADDRESS", help="run them on a Dask cluster: tcp://machine:8786")


def _list(made: argparse.ArgumentParser) -> None:
    made.add_argument("what", nargs="?", choices=["designs", "properties", "actions", "bugs", "scopes"])
    made.add_argument("-d", "--design", action="append", default=[], metavar="NAME", help="actions of these designs")
    made.add_argument("--like", default="", metavar="C", help="only actions that stand for a C function of this name")


def _replay(made: argparse.ArgumentParser) -> None:
    made.add_argument("trace", help="a trace, *.itf.json")
    made.add_argument("--full", action="store_true", help="show ghosts, choices and whole states")


def _validate(made: argparse.ArgumentParser) -> None:
    made.add_argument("recording", nargs="+", help="a file of events, *.jsonl, or QEMU's own -trace lines")
    made.add_argument("-d", "--design", action="append", default=[], metavar="NAME", help="a design; repeatable")
    made.add_argument("--full", action="store_true", help="show ghosts, choices and whole states")
    made.add_argument("--json", action="store_true", help="print one JSON document")


def _graph(made: argparse.ArgumentParser) -> None:
    _selection(made)
    made.add_argument("--depth", type=_positive, metavar="N", help="no more than N steps from the starts")
    made.add_argument("--out", required=True, metavar="FILE", help="*.graphml or *.dot")


def _export(made: argparse.ArgumentParser) -> None:
    _selection(made)
    made.add_argument(
        "--to", choices=["aiger", "murphi", "mypyvy", "promela", "smv", "tla"], required=True, help="the language"
    )
    made.add_argument("--out", metavar="FILE", help="where it is written (default: stdout)")


def _report(made: argparse.ArgumentParser) -> None:
    made.add_argument("--scope", default="small", metavar="S", help="the recorded scope")
    made.add_argument("--update", metavar="FILE", help="put the table between the file's markers")


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no positive number")
    return int(text)


def _seconds(text: str) -> float:
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    if not 0 < found < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return found
