"""Formats that banks agree on: OFX, QIF, CAMT, MT940, spreadsheets."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal

import openpyxl
import pytest

from invoicext_desktop.domain.errors import DocumentError, EmptyFileError, UnsupportedTypeError
from invoicext_desktop.domain.statement import BalanceCheck, Statement, TransactionType
from invoicext_desktop.statements.importing import BankFile, read


def only(data: bytes, name: str = "") -> Statement:
    (statement,) = read(BankFile(data, name)).statements
    return statement


def amounts(statement: Statement) -> list[Decimal]:
    return [row.amount for row in statement.transactions]


OFX = b"""OFXHEADER:100
DATA:OFXSGML
VERSION:102
ENCODING:USASCII
CHARSET:1252

<OFX><SIGNONMSGSRSV1><SONRS><FI><ORG>Harbour Bank<FID>1</FI></SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP
<BANKACCTFROM><BANKID>201199<ACCTID>12345678<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260331
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260302120000[0:GMT]<TRNAMT>-12,50<FITID>A1<NAME>Caf\xe9 &amp; Bar<MEMO>Card 4411
<STMTTRN><TRNTYPE>XFER<DTPOSTED>20260305<TRNAMT>1250.00<FITID>A2<NAME>Northwind</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>2237.50<DTASOF>20260331</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""


def test_ofx_with_open_tags_commas_and_western_letters() -> None:
    found = only(OFX)
    assert amounts(found) == [Decimal("-12.50"), Decimal("1250.00")]
    first, second = found.transactions
    assert (first.date, first.bank_id, first.description) == (dt.date(2026, 3, 2), "A1", "Café & Bar Card 4411")
    assert second.type is TransactionType.TRANSFER
    assert (found.bank_name, found.account_number_last4, found.currency) == ("Harbour Bank", "5678", "GBP")
    assert found.closing_balance == Decimal("2237.50")
    assert (found.period_from, found.period_to) == (dt.date(2026, 3, 1), dt.date(2026, 3, 31))


def test_ofx_says_which_booking_it_could_not_read() -> None:
    found = only(OFX.replace(b"1250.00", b"lots"))
    assert amounts(found) == [Decimal("-12.50")]
    assert [item.code for item in found.issues] == ["row_unreadable"]


MT940 = b"""{1:F01BANKBEBBAXXX0000000000}{2:I940BANKBEBBXXXXN}{4:
:20:START
:25:BE68539007547034
:28C:1/1
:60F:C260301EUR1000,00
:61:2603020302D184,37NTRFEREF1//BANKREF1
:86:166?00SEPA?20EREF+E2E-77SVWZ+Invoice 88213?32City Power?31BE68539007547034
:61:2603030303C500,NTRFNONREF
:86:/EREF/INV-9/NAME/Northwind Ltd/IBAN/DE89370400440532013000/REMI/Invoice 9/
:61:2603040304RC500,00NRTINONREF
:86:Payment returned
:61:2603050305RD84,37NTRFNONREF
:62F:C260305EUR900,00
-}{4:
:20:NEXT
:25:BE68539007547034
:28C:2/1
:60F:C260305EUR900,00
:61:2512311231D1,00NCHGNONREF
:62F:C260306EUR899,00
-}
"""


def test_mt940_books_reversals_the_right_way_and_joins_what_continues() -> None:
    found = only(MT940)
    assert amounts(found) == [Decimal(x) for x in ("-184.37", "500", "-500.00", "84.37", "-1.00")]
    assert found.balance_check is BalanceCheck.PROVED
    assert (found.iban, found.account_number_last4) == ("BE68539007547034", "7034")
    first, second = found.transactions[:2]
    assert (first.counterparty, first.reference, first.bank_id) == ("City Power", "E2E-77", "BANKREF1")
    assert "Invoice 88213" in first.description
    assert (second.counterparty, second.counterparty_iban) == ("Northwind Ltd", "DE89370400440532013000")


CAMT = """<?xml version="1.0"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy><Svcr><FinInstnId><Nm>Musterbank</Nm></FinInstnId></Svcr></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
<Dt><Dt>2026-03-01</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">70.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>
<Dt><Dt>2026-03-31</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">150.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>{booked}</Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt>
<AcctSvcrRef>B1</AcctSvcrRef><NtryDtls>
<TxDtls><Refs><EndToEndId>E-1</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">100.00</Amt></TxAmt></AmtDtls>
<RltdPties><Cdtr><Nm>Harrow Paper</Nm></Cdtr>
<CdtrAcct><Id><IBAN>GB33BUKB20201555555555</IBAN></Id></CdtrAcct></RltdPties>
<RmtInf><Ustrd>INV 7</Ustrd></RmtInf></TxDtls>
<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">50.00</Amt></TxAmt></AmtDtls><RmtInf>
<Strd><CdtrRefInf><Ref>RF18539007547034</Ref>
</CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">20.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd><Sts>{booked}</Sts>
<BookgDt><DtTm>2026-03-03T10:00:00+01:00</DtTm></BookgDt><AddtlNtryInf>Credit taken back</AddtlNtryInf></Ntry>
<Ntry><Amt Ccy="EUR">9.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>{pending}</Sts>
<BookgDt><Dt>2026-03-04</Dt></BookgDt></Ntry>
</Stmt></BkToCstmrStmt></Document>"""


@pytest.mark.parametrize(
    ("version", "booked", "pending"), [("02", "BOOK", "PDNG"), ("08", "<Cd>BOOK</Cd>", "<Cd>PDNG</Cd>")]
)
def test_camt_batches_reversals_and_what_is_only_announced(version: str, booked: str, pending: str) -> None:
    found = only(CAMT.format(version=version, booked=booked, pending=pending).encode())
    assert amounts(found) == [Decimal(x) for x in ("-100.00", "-50.00", "-20.00")]
    assert found.balance_check is BalanceCheck.PROVED
    assert (found.closing_balance, found.bank_name) == (Decimal("-70.00"), "Musterbank")
    first, second, third = found.transactions
    assert (first.counterparty, first.reference) == ("Harrow Paper", "E-1")
    assert first.counterparty_iban == "GB33BUKB20201555555555"
    assert second.reference == "RF18539007547034"
    assert (third.date, third.description) == (dt.date(2026, 3, 3), "Credit taken back")
    assert [item.code for item in found.issues] == ["not_booked"]


def test_qif_of_several_accounts() -> None:
    data = b"!Account\nNChecking 0021\nTBank\n^\n!Type:Bank\nD13/02'26\nT-1,250.00\nPRent\nMFebruary\n^\n"
    data += b"D14/02'26\nT10.00\n^\n!Type:Cat\nNFood\nT9\n^\n"
    data += b"!Account\nNCard 99\nTCCard\n^\n!Type:CCard\nD2026-02-20\nT-5.00\nPCafe\n^\n"
    first, second = read(BankFile(data)).statements
    assert amounts(first) == [Decimal("-1250.00"), Decimal("10.00")]
    assert first.transactions[0].date == dt.date(2026, 2, 13)
    assert first.account_number_last4 == "0021"
    assert amounts(second) == [Decimal("-5.00")]


def test_a_spreadsheet_with_real_dates_and_numbers() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Example Bank", None, None, None])
    sheet.append(["Date", "Description", "Amount", "Balance"])
    sheet.append([dt.datetime(2026, 3, 2), "Rent", -1250.1, 8749.9])  # noqa: DTZ001 - spreadsheets know no zones
    sheet.append([dt.date(2026, 3, 5), "Salary", 3000, 11749.9])
    sheet.append([dt.date(2026, 3, 6), "Power", -0.2, 11749.7])
    out = io.BytesIO()
    book.save(out)
    found = only(out.getvalue(), "statement.xlsx")
    assert amounts(found) == [Decimal("-1250.1"), Decimal(3000), Decimal("-0.2")]
    assert found.balance_check is BalanceCheck.PROVED
    assert found.bank_name == "Example Bank"


@pytest.mark.parametrize(
    "data",
    [b"{}", b"[1, 2]", b"<html><body>no</body></html>", b"\x00\x01\x02\x03" * 500, b"Dear Sir,\nnothing here.\n"],
)
def test_what_is_no_bank_file_is_said(data: bytes) -> None:
    with pytest.raises(UnsupportedTypeError, match="bank statement"):
        read(BankFile(data))


def test_an_empty_file_is_said() -> None:
    with pytest.raises(EmptyFileError):
        read(BankFile(b" \n"))


@pytest.mark.parametrize("seed", [OFX, MT940, CAMT.encode(), b"Date,Description,Amount\n2026-03-02,Rent,-5.00\n" * 4])
def test_bytes_that_are_wrong_never_crash_a_reader(seed: bytes) -> None:
    for place in range(0, len(seed), max(1, len(seed) // 40)):
        for wrong in (b"\x00", b"\xff\xfe", b"9" * 400, b"<", b'"', b""):
            data = seed[:place] + wrong + seed[place + 3 :]
            try:
                read(BankFile(data))
            except DocumentError:
                continue
