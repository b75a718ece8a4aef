"""XML from strangers as a tree: no entities, no DTD, no network, no depth or size without end."""

from __future__ import annotations

import codecs
import re
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from invoicext_desktop.domain.errors import BrokenDocumentError

#: The largest e-invoice in use has a few ten thousand lines.
MAX_BYTES = 50 * 1024 * 1024
_SAYS_UTF16 = re.compile(rb"\A(<\?xml[^>]{0,60}encoding\s*=\s*[\"'])UTF-16", re.IGNORECASE)


def parse_xml(data: bytes) -> Element:
    """The root element. Raises BrokenDocumentError where it is no XML, or none that is safe to read."""
    if len(data) > MAX_BYTES:
        raise _broken(f"{len(data)} bytes of XML")
    try:
        root: Element = fromstring(_begun(data), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise _broken(f"{type(error).__name__}: {error}") from error
    return root


def _broken(detail: str) -> BrokenDocumentError:
    return BrokenDocumentError(
        "This XML file is damaged or not safe to read.", hint="Ask the sender for it again.", detail=detail
    )


def _begun(data: bytes) -> bytes:
    """The text as it should begin: two mistakes that programs make and that leave no doubt are forgiven.

    Blank lines before the declaration, and UTF-16 declared in a text of single bytes.
    """
    text = data.removeprefix(codecs.BOM_UTF8).lstrip(b" \t\r\n")
    return _SAYS_UTF16.sub(rb"\1UTF-8", text, count=1)
