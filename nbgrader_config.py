"""How does nbgrader find its way in this course? Every nbgrader command run in this folder reads it."""

from nndl_grader.plugins import ClearAnswers, CourseLatePolicy, KeepDeadlines, RestoreCells

c = get_config()  # noqa: F821  nbgrader puts this name here

c.CourseDirectory.course_id = "nndl"
c.CourseDirectory.source_directory = "build/source"
c.CourseDirectory.release_directory = "notebooks"

# What a student finds in place of a solution. The checks know it, and say "not started".
c.ClearSolutions.code_stub = {"python": "# Write your code here, in place of the next line.\nraise NotImplementedError"}
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.InstantiateTests",
    "nbgrader.preprocessors.LockCells",
    ClearAnswers,  # nbgrader's ClearSolutions, which also empties the answers of the quiz
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ClearMarkScheme",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# Plain `nbgrader autograde` meets broken notebooks too: rebuild the locked cells before it looks at them.
c.Autograde.sanitize_preprocessors = [
    KeepDeadlines,  # those of course.toml
    RestoreCells,
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.DeduplicateIds",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.OverwriteCells.add_missing_cells = True
c.AssignLatePenalties.plugin_class = CourseLatePolicy  # [late] of course.toml
c.Execute.timeout = 30
