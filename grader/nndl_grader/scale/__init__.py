"""How is a class graded where one machine is not enough: by parts that are put together, or on a Dask cluster?"""
