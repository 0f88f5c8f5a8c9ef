"""What do staff run? The command `nndl`: see the package nndl_grader.cli."""
