"""From pixels to words: optical character recognition by the PP-OCR models that come with RapidOCR."""
