"""What does a picture of a widget hold, as numbers: no drawing, no browser?"""
