"""Run before the program: what Whoosh imports of the network and nothing calls is a stub."""

import sys
import types


def _refuse(*_arguments: object, **_options: object) -> None:
    raise OSError("Suunta is offline")


_stub = types.ModuleType("urllib.request")
for _name in ("urlopen", "urlretrieve"):
    setattr(_stub, _name, _refuse)
sys.modules["urllib.request"] = _stub
