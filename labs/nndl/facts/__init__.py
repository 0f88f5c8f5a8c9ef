"""What can be said for certain of a wrong answer that is no known mistake?"""
