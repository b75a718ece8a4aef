"""Signed files (.p7m) as signing programs write them: DER, BER with open lengths, Base64."""

from __future__ import annotations

import base64
import datetime as dt
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID

_DATA = bytes.fromhex("06092a864886f70d010701")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")


def sign(data: bytes) -> bytes:
    """A signed message around `data`, in DER."""
    return _builder(data).sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])


def sign_pem(data: bytes) -> bytes:
    """The same as Base64 between its two lines."""
    return _builder(data).sign(serialization.Encoding.PEM, [pkcs7.PKCS7Options.Binary])


def sign_base64(data: bytes) -> bytes:
    """Base64 alone, in lines of 76."""
    return base64.encodebytes(sign(data))


def sign_detached(data: bytes) -> bytes:
    """The signature without what it signs."""
    options = [pkcs7.PKCS7Options.Binary, pkcs7.PKCS7Options.DetachedSignature]
    return _builder(data).sign(serialization.Encoding.DER, options)


def sign_open_lengths(data: bytes, chunk: int = 1000) -> bytes:
    """BER as streaming programs write it: lengths left open, the content in pieces."""
    pieces = b"".join(_tlv(0x04, data[start : start + chunk]) for start in range(0, len(data), chunk))
    content = _open(0x30, _DATA + _open(0xA0, _open(0x24, pieces)))
    signed = _open(0x30, _tlv(0x02, b"\x01") + _tlv(0x31, b"") + content + _tlv(0x31, b""))
    return _open(0x30, _SIGNED_DATA + _open(0xA0, signed))


def _tlv(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(digits)]) + digits + content


def _open(tag: int, content: bytes) -> bytes:
    return bytes([tag, 0x80]) + content + b"\0\0"


def _builder(data: bytes) -> pkcs7.PKCS7SignatureBuilder:
    certificate, key = _signer()
    return pkcs7.PKCS7SignatureBuilder().set_data(data).add_signer(certificate, key, hashes.SHA256())


@cache
def _signer() -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Mario Rossi")])
    begin = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begin)
        .not_valid_after(begin + dt.timedelta(days=3650))
        .sign(key, hashes.SHA256())
    )
    return certificate, key
