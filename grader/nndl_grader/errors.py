"""Which errors are told to staff in one sentence?"""


class CourseError(Exception):
    """Something in the course folder or on the machine is not as it must be; the text names the file and the cure."""
