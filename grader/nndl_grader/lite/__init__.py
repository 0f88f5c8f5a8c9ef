"""How do the labs become a site that runs in a browser alone?"""
