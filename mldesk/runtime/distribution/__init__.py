"""Runs of several processes: what starts them, watches them and tells how each of them ended.

Standard library only, Python 3.6 or newer: these files are copied beside every run. The launcher starts a
`conductor` in place of the script, one on every node; the conductor starts a `keeper` per process (through
mpirun, where the run is one of MPI), and the keeper starts the script. What they have to say to each other
stands in files of the run's folder, see `places`: so each of them may be killed, and the others still know
what happened.
"""
