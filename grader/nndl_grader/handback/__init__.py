"""How does what was graded get back to students, and into other people's gradebooks?"""
