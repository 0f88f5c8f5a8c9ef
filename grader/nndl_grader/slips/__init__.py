"""What does a right answer give when one small mistake is made in it?"""
