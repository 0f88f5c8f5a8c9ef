"""How is a Dask cluster reached, and what is said where it is not?"""

import contextlib
import logging
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from ..errors import CourseError

if TYPE_CHECKING:
    from distributed import Client

PATIENCE = 10  # seconds
TLS = ("tls_ca", "tls_cert", "tls_key")


def refuse_address(address: str, tls: Mapping[str, Path | None]) -> None:
    """Refuse an address that does not go with the certificates.

    address: as in tls://10.0.0.7:8786; tls: dict of TLS names to paths or None
    raises: CourseError
    """
    kind, missing = address.partition("://")[0], [name for name in TLS if not tls[name]]
    if kind not in ("tcp", "tls") or "://" not in address:
        raise CourseError(f"--scheduler {address} is no address: write tls://HOST:PORT, or tcp://HOST:PORT.")
    if kind == "tls" and missing:
        options = ", ".join(f"--{name.replace('_', '-')}" for name in missing)
        raise CourseError(f"{address} needs certificates: add {options}.")
    if kind == "tcp" and len(missing) < len(TLS):
        raise CourseError(f"{address} is not encrypted, so certificates are of no use: write tls:// instead of tcp://.")


@contextlib.contextmanager
def connected(address: str, tls: Mapping[str, Path | None]) -> Iterator["Client"]:
    """A Client of the cluster at an address.

    address, tls: as in refuse_address
    raises: CourseError where Dask is not installed, or the cluster not there
    """
    refuse_address(address, tls)
    distributed = _distributed()
    client = _client(distributed, address, tls)
    try:
        yield client
    finally:
        with contextlib.suppress(Exception):  # it may be gone already
            client.close(timeout=PATIENCE)


def _distributed() -> ModuleType:
    try:
        import distributed
    except ImportError as error:
        raise CourseError('nndl grade --scheduler needs Dask: pip install "nndl-grader[dask]".') from error
    for name in ("distributed", "tornado.application", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what matters is told in our own words
    warnings.filterwarnings("ignore", module="distributed")
    return distributed


def _client(distributed: ModuleType, address: str, tls: Mapping[str, Path | None]) -> "Client":
    files = {"tls_ca_file": tls["tls_ca"], "tls_client_cert": tls["tls_cert"], "tls_client_key": tls["tls_key"]}
    encrypted = address.startswith("tls://")
    try:
        paths = {name: str(path) for name, path in files.items()} if encrypted else {}
        security = distributed.Security(require_encryption=True, **paths) if encrypted else None
        client: Client = distributed.Client(
            address, timeout=PATIENCE, security=security, set_as_default=False, name="nndl"
        )
        return client
    except (OSError, ValueError, TimeoutError) as error:
        told = " ".join(str(error).split())[:200].rstrip(".")
        raise CourseError(
            f"No Dask scheduler answers at {address} within {PATIENCE} s ({told}). Start one with `dask scheduler`, or "
            "look at the address, the certificates and the firewall."
        ) from error
