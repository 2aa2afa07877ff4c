#!/usr/bin/env python3
"""Stands for sbatch, squeue, sacct, scontrol, scancel, sinfo and srun: jobs are processes of this machine.

`fake_slurm.py COMMAND ARGUMENTS`. State is in the folder FAKE_SLURM. Files there make it fail: `down` (no
controller), `deaf` (sbatch takes the job and says it timed out), `hold` (jobs wait, for the reason in it),
`slow` (nothing is answered), `forgotten` (squeue knows of no job; sacct does where there is `accounts`, and
no `no-accounts-now`), `limit` (so many jobs may wait or run), `full` (sbatch tries for ever),
`state-ID` (that job is told to be in this state).
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

HOME = Path(os.environ["FAKE_SLURM"])
NODES = ("node1", "node2")


def main() -> int:
    name, arguments = sys.argv[1], sys.argv[2:]
    while (HOME / "slow").exists():
        time.sleep(0.05)
    if (HOME / "down").exists() and name != "srun":
        print("error: Unable to contact slurm controller (connect failure)", file=sys.stderr)
        return 1
    return int(globals()[f"do_{name}"](arguments) or 0)


def option(arguments: list[str], name: str, default: str = "") -> str:
    found = [one.partition("=")[2] for one in arguments if one.startswith(f"--{name}=")]
    return found[-1] if found else default


def jobs() -> list[dict]:
    found = [json.loads(path.read_text()) for path in sorted(HOME.glob("job-*.json"))]
    for job in found:
        told = HOME / f"state-{job['id']}"
        job["state"] = told.read_text() if told.exists() else job["state"]
    return found


def save(job: dict) -> None:
    draft = HOME / f"draft-{os.getpid()}"
    draft.write_text(json.dumps(job))
    draft.replace(HOME / f"job-{job['id']}.json")


def do_sbatch(arguments: list[str]) -> int:
    script = sys.stdin.read()
    options = [line[8:].strip() for line in script.splitlines() if line.startswith("#SBATCH ")] + arguments
    if option(options, "partition") not in ("", "debug"):
        print(
            "sbatch: error: invalid partition specified: gpu\nInvalid partition name specified",
            file=sys.stderr,
        )
        return 1
    if (HOME / "full").exists():
        print("sbatch: error: Slurm temporarily unable to accept job, sleeping and retrying", file=sys.stderr)
        sys.stderr.flush()
        while (HOME / "full").exists():
            time.sleep(0.05)
    wanted = option(arguments, "array")
    count = int(wanted.split("-")[1]) + 1 if wanted else 1
    if (HOME / "limit").exists():
        there = sum(job["state"] in ("PENDING", "RUNNING") for job in jobs())
        if there + count > int((HOME / "limit").read_text()):
            print(
                "sbatch: error: QOSMaxSubmitJobPerUserLimit\nsbatch: error: Batch job submission failed: Job "
                "violates accounting/QOS policy (job submit limit, user's size and/or time limits)",
                file=sys.stderr,
            )
            return 1
    number = len(list(HOME.glob("script-*"))) + 1
    (HOME / f"script-{number}").write_text(script)
    (HOME / f"script-{number}").chmod(0o700)
    array = option(options, "array")
    for index in range(int(array.split("-")[1]) + 1) if array else [None]:
        identity = str(number) if index is None else f"{number}_{index}"
        job = {"id": identity, "number": number, "index": index, "state": "PENDING", "exit": 0, "pid": 0}
        job |= {"name": option(options, "job-name"), "count": int(option(options, "nodes", "1"))}
        job |= {"output": option(options, "output"), "folder": option(options, "chdir")}
        save(job)
        subprocess.Popen(
            [sys.executable, __file__, "job", identity], start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    if (HOME / "deaf").exists():
        print("sbatch: error: Batch job submission failed: Socket timed out", file=sys.stderr)
        return 1
    print(number)
    return 0


def do_job(arguments: list[str]) -> None:
    identity = arguments[0]
    path = HOME / f"job-{identity}.json"
    while (HOME / "hold").exists():
        time.sleep(0.02)
    job = json.loads(path.read_text())
    if job["state"] != "PENDING":
        return
    variables = {
        "SLURM_JOB_ID": str(job["number"]), "SLURM_NNODES": str(job["count"]), "SLURM_NODEID": "0",
        "SLURMD_NODENAME": NODES[0], "HOME": str(HOME),
    }  # fmt: skip
    if job["index"] is not None:
        variables |= {"SLURM_ARRAY_JOB_ID": str(job["number"]), "SLURM_ARRAY_TASK_ID": str(job["index"])}
    save(job | {"state": "RUNNING", "pid": os.getpid()})
    with Path(job["output"]).open("ab") as output:
        ended = subprocess.run(
            [str(HOME / f"script-{job['number']}")], cwd=job["folder"], env={**os.environ, **variables},
            stdin=subprocess.DEVNULL, stdout=output, stderr=output,
        )  # fmt: skip
    state = "COMPLETED" if ended.returncode == 0 else "FAILED"
    job = json.loads(path.read_text())
    if job["state"] == "RUNNING":
        save(job | {"state": state, "exit": ended.returncode})


def do_srun(arguments: list[str]) -> int:
    command = [one for index, one in enumerate(arguments) if not one.startswith("--")]
    started = [
        subprocess.Popen(command, env={**os.environ, "SLURM_NODEID": str(node)})
        for node in range(int(option(arguments, "ntasks", "1")))
    ]
    return max(process.wait() for process in started)


def do_squeue(arguments: list[str]) -> int:
    if (HOME / "forgotten").exists():
        return 0
    wanted, name = option(arguments, "jobs").split(","), option(arguments, "name")
    every = "--states=all" in arguments
    for job in jobs():
        if (wanted != [""] and job["id"] not in wanted) or (name and job["name"] != name):
            continue
        if not every and job["state"] not in ("PENDING", "RUNNING"):
            continue
        hold = HOME / "hold"
        reason = hold.read_text() if hold.exists() and job["state"] == "PENDING" else "None"
        nodes = "" if job["state"] == "PENDING" else f"node[1-{job['count']}]"
        values = {"i": job["id"], "T": job["state"], "D": job["count"], "N": nodes, "r": reason}
        values |= {"j": job["name"], "u": "me"}
        line = option(arguments, "format")
        for letter, value in values.items():
            line = line.replace(f"%{letter}", str(value))
        print(line)
    return 0


def do_sacct(arguments: list[str]) -> int:
    if not (HOME / "accounts").exists() or "--completion" in arguments:
        print("Slurm accounting storage is disabled", file=sys.stderr)
        return 1
    if (HOME / "no-accounts-now").exists():
        print("sacct: error: Problem talking to the database: Connection refused", file=sys.stderr)
        return 1
    wanted, name = option(arguments, "jobs").split(","), option(arguments, "name")
    for job in jobs():
        if job["id"] in wanted or (name and job["name"] == name):
            values = {
                "JobID": job["id"],
                "State": job["state"],
                "ExitCode": f"{job['exit']}:0",
                "NodeList": "node1",
            }
            print("|".join(values[column] for column in option(arguments, "format").split(",")))
    return 0


def do_scontrol(arguments: list[str]) -> int:
    for job in jobs():
        if job["id"] == arguments[-1]:
            print(f"JobId={job['id']} ExitCode={job['exit']}:0")
    return 0


def do_scancel(arguments: list[str]) -> int:
    for job in jobs():
        if job["id"] == arguments[-1] and job["state"] in ("PENDING", "RUNNING"):
            save(job | {"state": "CANCELLED"})
            if job["pid"]:
                os.killpg(job["pid"], signal.SIGTERM)
    return 0


def do_sinfo(arguments: list[str]) -> int:
    if "--version" in arguments:
        print("slurm-wlm 22.05.8")
    elif "--states=idle" in arguments:
        busy = sum(job["count"] for job in jobs() if job["state"] == "RUNNING")
        for partition in ("debug*", "gpu"):
            print(f"{partition}|{max(0, len(NODES) - busy)}")
    else:
        widths = [int(one.split(":")[1]) for one in option(arguments, "Format").split(",")]
        for name in NODES:
            values = [name, "mix", "1/3/0/4", "8000", "2000", "gpu:a100:2(S:0)", "gpu:a100:1(IDX:0)"]
            print("".join(value.ljust(width) for value, width in zip(values, widths, strict=True)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
