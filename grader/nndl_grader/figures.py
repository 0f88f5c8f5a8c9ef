"""What do grading and the class's statistics say to a script, as plain data?"""

from typing import Any

from .course import Course
from .discrimination import separations
from .lab import Lab
from .marking import Lateness, lateness
from .record import Record
from .statistics import Mistaken, Rate, ended, full_score, ordered, summarize
from .teaching import to_teach_again
from .why import outdated


def submissions(course: Course, lab: Lab, records: dict[str, Record]) -> list[dict[str, Any]]:
    """One dict per submission of a lab, by student.

    course: a Course; lab: a Lab of it; records: dict of student to Record (record.read_records)
    returns: dicts of student, lab, score and max (points), trouble, late, late_penalty (points) and seconds
    raises: CourseError where the course was not built yet, so that no gradebook says who was late
    """
    late = lateness(course, lab.name)
    return [_submission(lab, record, late.get(record.student)) for record in ordered(records)]


def _submission(lab: Lab, record: Record, late: Lateness | None) -> dict[str, Any]:
    return {
        "student": record.student,
        "lab": lab.name,
        "score": float(record.score),
        "max": full_score(lab),
        "trouble": record.trouble,
        "late": late.late if late else False,
        "late_penalty": late.penalty if late else 0.0,
        "seconds": record.seconds,
    }


def class_figures(course: Course, lab: Lab, records: dict[str, Record]) -> dict[str, Any]:
    """A class in figures, as a dict: what the page of the class shows.

    course: a Course; lab: a Lab of it; records: dict of student to Record (record.read_records)
    returns: dict of numbers, texts, lists and dicts, as JSON takes them; max, mean and median are points

    >>> from nndl_grader.course import find_course
    >>> from nndl_grader.figures import class_figures
    >>> from nndl_grader.lab import load_lab
    >>> course = find_course()
    >>> figures = class_figures(course, load_lab(course, "lab1_vectorization"), records={})
    >>> figures["title"], figures["max"], figures["submissions"]
    ('Vectorization', 100, 0)
    """
    summary = summarize(lab, records)
    return {
        "lab": lab.name,
        "title": lab.title,
        "max": full_score(lab),
        "submissions": len(records),
        "graded": len(summary.graded),
        "mean": summary.mean,
        "median": summary.median,
        "full_marks": summary.full,
        "histogram": summary.bins,
        "exercises": [_rate(rate) for rate in summary.exercises],
        "questions": [_rate(rate) for rate in summary.questions],
        "mistakes": [_mistake(one) for one in summary.mistakes],
        "teach_again": [{"exercise": one.name, "points_lost": one.lost} for one in to_teach_again(lab, summary)],
        "not_separating": [name for name, one in separations(lab, summary).items() if one.poor],
        "unread": {record.student: record.trouble for record in summary.unread},
        "look": {record.student: ended(record) for record in summary.look},
        "outdated": outdated(course, lab, records),
    }


def _rate(rate: Rate) -> dict[str, Any]:
    return {"name": rate.name, "title": rate.title, **{mark.name: count for mark, count in rate.counts.items()}}


def _mistake(one: Mistaken) -> dict[str, Any]:
    return {"exercise": one.exercise, "cause": one.cause, "sentence": one.sentence, "students": one.students}
