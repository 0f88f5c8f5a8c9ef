"""How is a class graded on a Dask cluster, and what is said of its workers?"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from ..course import Course
from ..errors import CourseError
from .showing import Rows, show_lab, shown_as

if TYPE_CHECKING:
    from ..scale.cluster import Cluster


def grade_on_cluster(
    course: Course,
    names: Sequence[str],
    students: Sequence[str],
    force: bool,
    level: str,
    unsafe: bool,
    elsewhere: Mapping[str, Any],
    rows: Rows | None,
) -> int:
    """Grade labs on the workers of a cluster, and show them; returns how many submissions could not be read."""
    from ..scale.connect import TLS, connected

    with connected(elsewhere["scheduler"], {name: elsewhere[name] for name in TLS}) as client:
        from ..scale.cluster import Cluster
        from ..scale.luggage import pack
        from ..scale.remote import grade_remote

        cluster = Cluster(client, pack(course, names), level, unsafe)
        try:
            tell_workers(cluster)
            unreadable, lost = 0, []
            for name in names:
                done = grade_remote(course, name, cluster, level, unsafe, students, force, shown_as(name))
                words = f"{done.judged} graded now on the cluster, {done.before} before."
                unreadable += show_lab(course, name, students, rows, words)
                lost += [f"{name} of {student}" for student in done.lost]
        finally:
            cluster.close()
    refuse_lost(lost)
    return unreadable


def tell_workers(cluster: "Cluster") -> None:
    """Say on stderr which workers judge, and why others do not."""
    walls = ", ".join(sorted(set(cluster.levels.values())))
    count = "1 worker judges" if len(cluster.levels) == 1 else f"{len(cluster.levels)} workers judge"
    click.echo(f"{count}, {cluster.threads} at a time, sandbox level {walls}.", err=True)
    for where, why in cluster.refused.items():
        click.echo(f"{where} does not judge. {why}", err=True)


def refuse_lost(lost: Sequence[str]) -> None:
    """End with a sentence where submissions have cost every worker that was asked."""
    if lost:
        named = ", ".join(lost[:5]) + (f" and {len(lost) - 5} more" if len(lost) > 5 else "")
        raise CourseError(
            f"Workers died again and again with {named}, and nothing was written of that; all else is graded. Run this "
            "again, or without --scheduler to grade them here."
        )
