"""pyarrow (extra `arrow`), which brings no types: here it is `Any`, and its classes have names for signatures."""

from __future__ import annotations

import importlib
from typing import Any, TypeAlias

pa: Any = importlib.import_module("pyarrow")

Batch: TypeAlias = Any
"""A `pyarrow.RecordBatch`."""
Table: TypeAlias = Any
"""A `pyarrow.Table`."""
DataType: TypeAlias = Any
"""A `pyarrow.DataType`."""
