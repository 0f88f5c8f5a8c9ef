"""What do staff run? The command `nndl`: see nndl_grader.cli."""
