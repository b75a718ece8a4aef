"""Invoices put together from parts: a design is chosen by number, part by part, and its documents follow it.

`bill` says what an invoice holds, `design` how its issuer prints it, `blocks`, `table` and `totals` draw
the parts, `compose` puts them on pages. What other papers print beside an invoice's own values (order
numbers, delivery dates, telephone numbers, earlier balances) is there too.
"""
