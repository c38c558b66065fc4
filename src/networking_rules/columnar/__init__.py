"""
Rules over tables: the same conditions as Polars expressions and as SQL, over a table with a row for each case.

A table of facts has a column for each fact that the rules read, named as `table.columns` says: `history.gives`, or
`history.gives.low` and `history.gives.high` where a fact is known as a range. Null is unknown, and null logic is
Kleene's, so that what a table says is what the objects say. Numbers are DOUBLE; NaN, and whole numbers beyond 2^53,
are refused, since on those engines differ.
"""
