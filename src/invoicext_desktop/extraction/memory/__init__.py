"""What a supplier's earlier invoices teach about reading its next one."""
