# The grader in a container: it holds Python, nndl and nothing of a course, which is mounted at /course.
#
#   docker build -t nndl .
#   docker run --rm --read-only --tmpfs /tmp --network none --user "$(id -u):$(id -g)" -v "$PWD:/course" nndl grade
#
# docs/containers.md says which walls stand in there, and what was tried of it.
FROM python:3.13-slim-trixie

COPY constraints.txt /opt/source/
COPY labs /opt/source/labs
COPY grader /opt/source/grader
WORKDIR /opt/source
RUN python3 -m venv /opt/nndl
RUN /opt/nndl/bin/pip install --no-cache-dir --constraint constraints.txt ./labs ./grader

# nbgrader starts alembic and jupyter by name; whoever runs this has no home here, so caches go to /tmp
ENV PATH=/opt/nndl/bin:$PATH \
    HOME=/tmp \
    LANG=C.UTF-8 \
    OPENBLAS_NUM_THREADS=1

# by number: it has no name and owns nothing here; `--user` puts the owner of the course in its place
USER 1000:1000
WORKDIR /course
ENTRYPOINT ["nndl"]
CMD ["--help"]
