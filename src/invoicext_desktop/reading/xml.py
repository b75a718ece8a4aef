"""XML from strangers as a tree: no entities, no DTD, no network, no depth or size without end."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from invoicext_desktop.domain.errors import BrokenDocumentError

#: The largest e-invoice in use has a few ten thousand lines.
MAX_BYTES = 50 * 1024 * 1024
#: Some programs begin with an empty line, which no XML may.
_SPACE = b" \t\r\n"


def parse_xml(data: bytes) -> Element:
    """The root element. Raises BrokenDocumentError where it is no XML, or none that is safe to read."""
    if len(data) > MAX_BYTES:
        raise BrokenDocumentError(detail=f"{len(data)} bytes of XML")
    try:
        root: Element = fromstring(data.lstrip(_SPACE), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise BrokenDocumentError(detail=f"{type(error).__name__}: {error}") from error
    return root
