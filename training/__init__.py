"""Training: from documents that the generator of the tests makes to the weights that the package ships.

    make train

reads thousands of generated invoices, learns which candidate of a field is the right one and how sure
the program may be of it, each measured on designs that the model did not see, and writes
`src/invoicext_desktop/extraction/scoring/weights.json`. The same command gives the same file.
"""
