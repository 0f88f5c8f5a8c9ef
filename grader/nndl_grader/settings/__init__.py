"""What does course.toml say, and how does it come into the gradebook?"""
