"""What do grading and the class's statistics say to a script, as plain data?"""

from .discrimination import separations
from .marking import lateness
from .statistics import ended, full_score, ordered, summarize
from .teaching import to_teach_again
from .why import outdated


def submissions(course, lab, records):
    """One dict per submission of a lab, by student.

    records: dict of student to Record (record.read_records)
    """
    late = lateness(course, lab.name)
    return [_submission(lab, record, late.get(record.student)) for record in ordered(records)]


def _submission(lab, record, late):
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


def class_figures(course, lab, records):
    """A class in figures, as a dict: what the page of the class shows.

    records: dict of student to Record (record.read_records)
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


def _rate(rate):
    return {"name": rate.name, "title": rate.title, **{mark.name: count for mark, count in rate.counts.items()}}


def _mistake(one):
    return {"exercise": one.exercise, "cause": one.cause, "sentence": one.sentence, "students": one.students}
