"""How do students get the labs?"""
