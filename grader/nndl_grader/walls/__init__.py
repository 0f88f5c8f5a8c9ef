"""Which walls stand between a student's code and the machine?

L3: namespaces with a file system of their own, and all of L2. L2: Landlock, seccomp, limits, no new privileges. L1: a
process of its own with limits.
"""
