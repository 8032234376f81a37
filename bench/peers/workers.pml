/* workers, as one writes it for SPIN: a process for each, so that its partial-order reduction can take one order for all. */
proctype worker() {
  byte done = 0;
  do
  :: done < 9 -> done++
  :: else -> break
  od
}

init {
  byte n = 0;
  atomic {
    do
    :: n < WORKERS -> run worker(); n++
    :: else -> break
    od
  }
}
