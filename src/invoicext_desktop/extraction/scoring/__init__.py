"""The trained part of the choice: how likely each candidate of a field is the right one.

`features` describes a candidate in figures, `model` holds the trained trees, `choose` takes the best.
`weights.json` is made by `make train` from generated documents and by nothing else.
"""
