"""Do the scripts, the manifest and the commands of the guide work with the command as it is?"""

import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest
import yaml

from nndl_grader.cli import nndl

pytestmark = pytest.mark.xdist_group("scale")
ROOT = Path(__file__).parents[3]
TEXT = (ROOT / "docs" / "scale-out.md").read_text()
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", TEXT, re.M | re.S)
SCRIPTS = [text for kind, text in BLOCKS if kind in ("sh", "bash")]
SLURM = next(text for kind, text in BLOCKS if kind == "bash")
JOB = yaml.safe_load(next(text for kind, text in BLOCKS if kind == "yaml"))
POD = JOB["spec"]["template"]["spec"]
CONTAINER = POD["containers"][0]
INLINE = [text for text in re.findall(r"`(nndl [^`]+)`", TEXT) if "-" in text or "gather" in text]
FILES = ("ca.pem", "grade.pem", "grade.key")


def commands(program):
    """The commands of the guide that call a program, each as a list of arguments."""
    texts = "\n".join([*SCRIPTS, CONTAINER["args"][0].replace("exec ", ""), *INLINE]).replace("\\\n", " ")
    return [shlex.split(line)[1:] for line in texts.splitlines() if line.startswith(f"{program} ")]


@pytest.mark.parametrize("script", SCRIPTS, ids=range(len(SCRIPTS)))
def test_every_script_is_a_script(script):
    assert subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True).stderr == ""


def parsed(command, arguments, folder):
    """Parse a command's arguments as it would, in a folder that holds the certificates; runs nothing."""
    for name in FILES:
        (folder / name).touch()
    arguments = [str(folder / one) if one in FILES else one.replace("$SLURM_CPUS_PER_TASK", "4") for one in arguments]
    return command.make_context("guide", arguments)


def test_every_command_of_nndl_is_one_that_it_has(tmp_path):
    found = commands("nndl")
    assert len(found) > 8 and {verb for verb, *_ in found} >= {"grade", "gather"}
    for verb, *arguments in found:
        if verb not in ("build", "doctor"):
            parsed(nndl.commands[verb], arguments, tmp_path)


def test_every_command_of_dask_is_one_that_it_has(tmp_path):
    from distributed.cli import dask_scheduler, dask_worker

    found = commands("dask")
    assert [verb for verb, *_ in found] == ["scheduler", "worker"] * 2
    for verb, *arguments in found:
        parsed((dask_worker if verb == "worker" else dask_scheduler).main, arguments, tmp_path)


def test_the_script_for_slurm_judges_its_part(class_of, tmp_path):
    course = class_of()
    environment = {"SLURM_ARRAY_TASK_ID": "2", "SLURM_CPUS_PER_TASK": "1"}
    ran = subprocess.run(
        ["bash", "-c", SLURM.replace("lab1_vectorization", "tiny")], cwd=course.root, env=os.environ | environment
    )
    assert ran.returncode == 0
    assert judged(course.root / "build" / "shards") == ["ada"]


def test_the_manifest_for_kubernetes_has_what_it_needs_and_its_command_judges_a_part(class_of, tmp_path):
    assert (JOB["apiVersion"], JOB["kind"], JOB["spec"]["completionMode"]) == ("batch/v1", "Job", "Indexed")
    assert {one["name"] for one in CONTAINER["volumeMounts"]} == {one["name"] for one in POD["volumes"]}
    assert f"/{JOB['spec']['completions']}" in CONTAINER["args"][0]
    assert POD["restartPolicy"] == "Never"  # what an index that may fail on its own wants
    course = class_of()
    script = CONTAINER["args"][0].replace("lab1_vectorization", "tiny").replace("/results", str(tmp_path / "results"))
    ran = subprocess.run(
        [*CONTAINER["command"], script], cwd=course.root, env=os.environ | {"JOB_COMPLETION_INDEX": "1"}
    )
    assert ran.returncode == 0
    assert judged(tmp_path / "results") == ["ada"]


def judged(out):
    """Who is in the results of the second of eight parts."""
    return [path.stem for path in (out / "tiny" / "2-of-8" / "judged").iterdir()]
