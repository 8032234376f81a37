"""What one design saves, restored by another."""
