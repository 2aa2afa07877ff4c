"""Runs on a Slurm cluster, by its own commands: sbatch, squeue, sacct, scontrol, scancel, sinfo."""
