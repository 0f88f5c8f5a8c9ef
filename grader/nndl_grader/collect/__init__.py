"""How does what students handed in get from an LMS into submitted/?"""
