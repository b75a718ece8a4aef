"""Till receipts, fuel and parking slips, card slips: invented shops of many countries on narrow paper."""
