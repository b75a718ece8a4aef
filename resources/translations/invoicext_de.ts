<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About InvoiceXT</source>
            <translation>Über InvoiceXT</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Versionen kopieren</translation>
        </message>
        <message>
            <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
            <translation>Freie Software unter der GNU Affero General Public License, Version 3 oder neuer.</translation>
        </message>
        <message>
            <source>Reads supplier invoices on this computer. Nothing leaves it.</source>
            <translation>Liest Eingangsrechnungen auf diesem Computer. Nichts verlässt ihn.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>A line with columns for each invoice</source>
            <translation>Eine Zeile mit Spalten je Rechnung</translation>
        </message>
        <message>
            <source>A question as text or mail</source>
            <translation>Eine Frage als Text oder E-Mail</translation>
        </message>
        <message>
            <source>About InvoiceXT</source>
            <translation>Über InvoiceXT</translation>
        </message>
        <message>
            <source>Add all invoices in a folder</source>
            <translation>Alle Rechnungen eines Ordners hinzufügen</translation>
        </message>
        <message>
            <source>Add files...</source>
            <translation>Dateien hinzufügen...</translation>
        </message>
        <message>
            <source>Add folder...</source>
            <translation>Ordner hinzufügen...</translation>
        </message>
        <message>
            <source>Add invoices from files</source>
            <translation>Rechnungen aus Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Add the files or the picture copied elsewhere</source>
            <translation>Anderswo kopierte Dateien oder das Bild hinzufügen</translation>
        </message>
        <message>
            <source>All that is known of who sent it: invoices, totals, accounts</source>
            <translation>Alles, was von ihrem Absender bekannt ist: Rechnungen, Summen, Konten</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Approve and go on to the next one</source>
            <translation>Freigeben und weiter zur nächsten</translation>
        </message>
        <message>
            <source>Ask the client...</source>
            <translation>Mandanten fragen...</translation>
        </message>
        <message>
            <source>Back among those to review</source>
            <translation>Zurück zu den zu prüfenden</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>Bank statements, and what their bookings pay</source>
            <translation>Kontoauszüge, und was ihre Buchungen bezahlen</translation>
        </message>
        <message>
            <source>Bring back from the bin</source>
            <translation>Aus dem Papierkorb zurückholen</translation>
        </message>
        <message>
            <source>Change a value...</source>
            <translation>Einen Wert ändern...</translation>
        </message>
        <message>
            <source>Close the window; everything is saved already</source>
            <translation>Fenster schließen; alles ist schon gespeichert</translation>
        </message>
        <message>
            <source>Columns...</source>
            <translation>Spalten...</translation>
        </message>
        <message>
            <source>Companies, API keys, appearance</source>
            <translation>Firmen, API-Schlüssel, Aussehen</translation>
        </message>
        <message>
            <source>Compare...</source>
            <translation>Vergleichen...</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete for good...</source>
            <translation>Endgültig löschen...</translation>
        </message>
        <message>
            <source>Delete with document and history</source>
            <translation>Mit Beleg und Verlauf löschen</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>Zurückgenommenes wiederholen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Every key on one page</source>
            <translation>Alle Tasten auf einer Seite</translation>
        </message>
        <message>
            <source>Every supplier, and what is known of it</source>
            <translation>Jeder Lieferant und was von ihm bekannt ist</translation>
        </message>
        <message>
            <source>Everything done so far, to go back to</source>
            <translation>Alles bisher Getane, um dorthin zurückzugehen</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Exportieren...</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Filter...</source>
            <translation>Filter...</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find an action, an invoice or a supplier</source>
            <translation>Aktion, Rechnung oder Lieferant finden</translation>
        </message>
        <message>
            <source>Go to anything...</source>
            <translation>Gehe zu...</translation>
        </message>
        <message>
            <source>Go to the next value to look at</source>
            <translation>Zum nächsten zu prüfenden Wert</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Das stimmt so</translation>
        </message>
        <message>
            <source>Keep another client's invoices apart</source>
            <translation>Rechnungen eines anderen Mandanten getrennt halten</translation>
        </message>
        <message>
            <source>Keep it aside, with a reason</source>
            <translation>Mit einem Grund zurückstellen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Make it open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Make one invoice of the selected ones' pages</source>
            <translation>Aus den Seiten der ausgewählten eine Rechnung machen</translation>
        </message>
        <message>
            <source>Make several invoices of this one's pages</source>
            <translation>Aus den Seiten mehrere Rechnungen machen</translation>
        </message>
        <message>
            <source>Merge into one invoice...</source>
            <translation>Zu einer Rechnung zusammenfügen...</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Narrow the list by supplier, date, amount, currency</source>
            <translation>Liste nach Lieferant, Datum, Betrag, Währung eingrenzen</translation>
        </message>
        <message>
            <source>New company...</source>
            <translation>Neue Firma...</translation>
        </message>
        <message>
            <source>Next invoice</source>
            <translation>Nächste Rechnung</translation>
        </message>
        <message>
            <source>Next to check</source>
            <translation>Nächster zu prüfen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>One value for all selected invoices</source>
            <translation>Ein Wert für alle ausgewählten Rechnungen</translation>
        </message>
        <message>
            <source>Pages...</source>
            <translation>Seiten...</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Previous invoice</source>
            <translation>Vorige Rechnung</translation>
        </message>
        <message>
            <source>Put on hold...</source>
            <translation>Zurückstellen...</translation>
        </message>
        <message>
            <source>Put pages in order, turn, split or merge them</source>
            <translation>Seiten ordnen, drehen, trennen oder zusammenfügen</translation>
        </message>
        <message>
            <source>Put right what is asked about, as proposed first</source>
            <translation>Gefragtes berichtigen, wie zuerst vorgeschlagen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Read again; what you typed stays</source>
            <translation>Neu lesen; Getipptes bleibt</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Search by supplier, number, amount or file</source>
            <translation>Nach Lieferant, Nummer, Betrag oder Datei suchen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alle auswählen</translation>
        </message>
        <message>
            <source>Select every invoice in the list</source>
            <translation>Jede Rechnung der Liste auswählen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show the invoices</source>
            <translation>Die Rechnungen zeigen</translation>
        </message>
        <message>
            <source>Show the next invoice</source>
            <translation>Die nächste Rechnung zeigen</translation>
        </message>
        <message>
            <source>Show the one before</source>
            <translation>Die vorige zeigen</translation>
        </message>
        <message>
            <source>Split after this page</source>
            <translation>Nach dieser Seite trennen</translation>
        </message>
        <message>
            <source>Split...</source>
            <translation>Trennen...</translation>
        </message>
        <message>
            <source>Supplier of this invoice</source>
            <translation>Lieferant dieser Rechnung</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>Take approval back</source>
            <translation>Freigabe zurücknehmen</translation>
        </message>
        <message>
            <source>Take back the last change</source>
            <translation>Letzte Änderung zurücknehmen</translation>
        </message>
        <message>
            <source>Take off hold</source>
            <translation>Nicht mehr zurückstellen</translation>
        </message>
        <message>
            <source>This one beside the one that was entered before</source>
            <translation>Diese neben der früher erfassten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Use the proposed value</source>
            <translation>Vorschlag übernehmen</translation>
        </message>
        <message>
            <source>Versions and licences</source>
            <translation>Versionen und Lizenzen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>What follows becomes an invoice of its own</source>
            <translation>Was folgt, wird eine eigene Rechnung</translation>
        </message>
        <message>
            <source>What is asked about is right as it is</source>
            <translation>Das Gefragte stimmt, wie es ist</translation>
        </message>
        <message>
            <source>What was done...</source>
            <translation>Was getan wurde...</translation>
        </message>
        <message>
            <source>Which columns the table has</source>
            <translation>Welche Spalten die Tabelle hat</translation>
        </message>
        <message>
            <source>Who changed what on this invoice</source>
            <translation>Wer was an dieser Rechnung geändert hat</translation>
        </message>
        <message>
            <source>Write a note on this invoice</source>
            <translation>Eine Notiz zu dieser Rechnung schreiben</translation>
        </message>
        <message>
            <source>Write invoices to CSV, Excel or JSON</source>
            <translation>Rechnungen als CSV, Excel oder JSON schreiben</translation>
        </message>
    </context>
    <context>
        <name>Adder</name>
        <message>
            <source>1 added</source>
            <translation>1 hinzugefügt</translation>
        </message>
        <message>
            <source>1 brought back from the bin</source>
            <translation>1 aus dem Papierkorb geholt</translation>
        </message>
        <message>
            <source>1 could not be added</source>
            <translation>1 konnte nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>1 of another type skipped</source>
            <translation>1 von anderer Art übergangen</translation>
        </message>
        <message>
            <source>1 was here already</source>
            <translation>1 war schon da</translation>
        </message>
        <message>
            <source>Nothing to add.</source>
            <translation>Nichts hinzuzufügen.</translation>
        </message>
        <message>
            <source>{0} added</source>
            <translation>{0} hinzugefügt</translation>
        </message>
        <message>
            <source>{0} brought back from the bin</source>
            <translation>{0} aus dem Papierkorb geholt</translation>
        </message>
        <message>
            <source>{0} could not be added</source>
            <translation>{0} konnten nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>{0} of other types skipped</source>
            <translation>{0} von anderer Art übergangen</translation>
        </message>
        <message>
            <source>{0} were here already</source>
            <translation>{0} waren schon da</translation>
        </message>
    </context>
    <context>
        <name>Arranging</name>
        <message>
            <source>Merged {0} invoices into one.</source>
            <translation>{0} Rechnungen zu einer zusammengefügt.</translation>
        </message>
        <message>
            <source>Split into {0} invoices.</source>
            <translation>In {0} Rechnungen getrennt.</translation>
        </message>
        <message>
            <source>The pages are arranged.</source>
            <translation>Die Seiten sind geordnet.</translation>
        </message>
    </context>
    <context>
        <name>Bank</name>
        <message>
            <source>&amp;Statement</source>
            <translation>&amp;Auszug</translation>
        </message>
        <message>
            <source>Account without a number</source>
            <translation>Konto ohne Nummer</translation>
        </message>
        <message>
            <source>Add a statement of your bank: PDF, CSV, Excel, OFX, QIF, CAMT or MT940.</source>
            <translation>Fügen Sie einen Auszug Ihrer Bank hinzu: PDF, CSV, Excel, OFX, QIF, CAMT oder MT940.</translation>
        </message>
        <message>
            <source>Add statement...</source>
            <translation>Auszug hinzufügen...</translation>
        </message>
        <message>
            <source>Add statements</source>
            <translation>Auszüge hinzufügen</translation>
        </message>
        <message>
            <source>All bookings</source>
            <translation>Alle Buchungen</translation>
        </message>
        <message>
            <source>All statements</source>
            <translation>Alle Auszüge</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>Salden</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>Bank charge</source>
            <translation>Bankgebühr</translation>
        </message>
        <message>
            <source>Bank fee</source>
            <translation>Bankgebühr</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>Buchung</translation>
        </message>
        <message>
            <source>Candidate invoices</source>
            <translation>Mögliche Rechnungen</translation>
        </message>
        <message>
            <source>Choose a booking</source>
            <translation>Wählen Sie eine Buchung</translation>
        </message>
        <message>
            <source>Confirm all sure ones</source>
            <translation>Alle sicheren bestätigen</translation>
        </message>
        <message>
            <source>Confirm all sure ones...</source>
            <translation>Alle sicheren bestätigen...</translation>
        </message>
        <message>
            <source>Confirm match</source>
            <translation>Zuordnung bestätigen</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Rabatt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Exchange difference</source>
            <translation>Kursdifferenz</translation>
        </message>
        <message>
            <source>Fee of the payment service</source>
            <translation>Gebühr des Zahlungsdienstes</translation>
        </message>
        <message>
            <source>How is this meant? It is kept for all files of this kind.</source>
            <translation>Wie ist das gemeint? Es wird für alle Dateien dieser Art gemerkt.</translation>
        </message>
        <message>
            <source>Invoice of</source>
            <translation>Rechnung von</translation>
        </message>
        <message>
            <source>Is this money that comes (+) or goes (-)? It is kept for all files of this kind.</source>
            <translation>Ist das ein Eingang (+) oder ein Ausgang (-)? Es wird für alle Dateien dieser Art gemerkt.</translation>
        </message>
        <message>
            <source>J and K go on and back, Enter confirms, X refuses, U takes back</source>
            <translation>J und K gehen weiter und zurück, Enter bestätigt, X lehnt ab, U nimmt zurück</translation>
        </message>
        <message>
            <source>Look for the invoices that the bookings pay</source>
            <translation>Die Rechnungen suchen, die die Buchungen bezahlen</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <source>No invoice found</source>
            <translation>Keine Rechnung gefunden</translation>
        </message>
        <message>
            <source>No invoice is settled by this booking any more</source>
            <translation>Diese Buchung bezahlt dann keine Rechnung mehr</translation>
        </message>
        <message>
            <source>Nothing is left: all of the booking is given out.</source>
            <translation>Nichts bleibt übrig: die Buchung ist ganz verteilt.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>One question</source>
            <translation>Eine Frage</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Overpayment</source>
            <translation>Überzahlung</translation>
        </message>
        <message>
            <source>Own transfer</source>
            <translation>Eigener Übertrag</translation>
        </message>
        <message>
            <source>PDF, CSV, Excel, OFX, QIF, CAMT or MT940 from the bank</source>
            <translation>PDF, CSV, Excel, OFX, QIF, CAMT oder MT940 von der Bank</translation>
        </message>
        <message>
            <source>Paid twice?</source>
            <translation>Doppelt bezahlt?</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Zahlt</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Bitte ansehen</translation>
        </message>
        <message>
            <source>Proved: from {0} to {1}, every booking is there.</source>
            <translation>Bewiesen: von {0} bis {1}, jede Buchung ist da.</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Gründe</translation>
        </message>
        <message>
            <source>Reconcile</source>
            <translation>Abgleichen</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove statement</source>
            <translation>Auszug entfernen</translation>
        </message>
        <message>
            <source>Remove the chosen statement with its bookings</source>
            <translation>Den gewählten Auszug mit seinen Buchungen entfernen</translation>
        </message>
        <message>
            <source>Remove this statement with its bookings? Invoices that they settle are open again then.</source>
            <translation>Diesen Auszug mit seinen Buchungen entfernen? Rechnungen, die sie bezahlen, sind dann wieder offen.</translation>
        </message>
        <message>
            <source>Returned payment</source>
            <translation>Rückzahlung</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rundung</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search bookings</source>
            <translation>Buchungen suchen</translation>
        </message>
        <message>
            <source>Settle every booking about which there is no doubt, after a look at the list</source>
            <translation>Jede Buchung ohne Zweifel zuordnen, nach einem Blick auf die Liste</translation>
        </message>
        <message>
            <source>Settle the chosen invoices with this booking (Enter)</source>
            <translation>Die gewählten Rechnungen mit dieser Buchung bezahlen (Enter)</translation>
        </message>
        <message>
            <source>Settle them</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <source>Settle {0} payments?</source>
            <translation>{0} Zahlungen zuordnen?</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Zugeordnet</translation>
        </message>
        <message>
            <source>Several fit</source>
            <translation>Mehrere passen</translation>
        </message>
        <message>
            <source>Several invoices fit as well: choose the one that is paid.</source>
            <translation>Mehrere Rechnungen passen gleich gut: wählen Sie die bezahlte.</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>An&amp;zeigen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Space chooses an invoice, F2 changes how much of it is paid</source>
            <translation>Leertaste wählt eine Rechnung, F2 ändert, wie viel davon bezahlt wird</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>The balances prove that every booking is there.</source>
            <translation>Die Salden beweisen, dass jede Buchung da ist.</translation>
        </message>
        <message>
            <source>The bookings do not fit the balances: something is missing or misread.</source>
            <translation>Die Buchungen passen nicht zu den Salden: etwas fehlt oder ist falsch gelesen.</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Schon da</translation>
        </message>
        <message>
            <source>There is nothing that could be settled without a look.</source>
            <translation>Es gibt nichts, das sich ohne Blick zuordnen ließe.</translation>
        </message>
        <message>
            <source>This booking does not pay the chosen invoice: never propose it again (X)</source>
            <translation>Diese Buchung bezahlt die gewählte Rechnung nicht: nie wieder vorschlagen (X)</translation>
        </message>
        <message>
            <source>This file prints no balances that could prove it.</source>
            <translation>Diese Datei nennt keine Salden, die sie beweisen könnten.</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Buchungen</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Wages</source>
            <translation>Löhne</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Was übrig ist</translation>
        </message>
        <message>
            <source>Which amount is meant? It is kept for all files of this kind.</source>
            <translation>Welcher Betrag ist gemeint? Es wird für alle Dateien dieser Art gemerkt.</translation>
        </message>
        <message>
            <source>Which date is meant? It is kept for all files of this kind.</source>
            <translation>Welches Datum ist gemeint? Es wird für alle Dateien dieser Art gemerkt.</translation>
        </message>
        <message>
            <source>Withholding tax</source>
            <translation>Quellensteuer</translation>
        </message>
        <message>
            <source>{0} of the booking is left</source>
            <translation>{0} der Buchung bleibt übrig</translation>
        </message>
        <message>
            <source>{0} payments are settled.</source>
            <translation>{0} Zahlungen sind zugeordnet.</translation>
        </message>
        <message>
            <source>{0} sure, {1} to look at, {2} with several that fit, {3} without an invoice.</source>
            <translation>{0} sicher, {1} anzusehen, {2} mit mehreren passenden, {3} ohne Rechnung.</translation>
        </message>
        <message>
            <source>{0} was added before.</source>
            <translation>{0} wurde schon hinzugefügt.</translation>
        </message>
        <message>
            <source>{0}: {1} bookings, {2} of them were there already.</source>
            <translation>{0}: {1} Buchungen, {2} davon waren schon da.</translation>
        </message>
        <message>
            <source>{0}: {1} bookings.</source>
            <translation>{0}: {1} Buchungen.</translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message>
            <source>&amp;Field</source>
            <translation>&amp;Feld</translation>
        </message>
        <message>
            <source>&amp;New value</source>
            <translation>&amp;Neuer Wert</translation>
        </message>
        <message>
            <source>All of them have this value already.</source>
            <translation>Alle haben diesen Wert schon.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change this invoice</source>
            <translation>Diese Rechnung ändern</translation>
        </message>
        <message>
            <source>Change {0} invoices</source>
            <translation>{0} Rechnungen ändern</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Neuer Wert</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Kassenbon</translation>
        </message>
        <message>
            <source>The field is emptied in {0} of {1} invoices.</source>
            <translation>Das Feld wird in {0} von {1} Rechnungen geleert.</translation>
        </message>
        <message>
            <source>This is no date.</source>
            <translation>Das ist kein Datum.</translation>
        </message>
        <message>
            <source>Three letters, such as EUR.</source>
            <translation>Drei Buchstaben, etwa EUR.</translation>
        </message>
        <message>
            <source>“{0}” is put into {1} of {2} invoices. Undo takes it back from all of them.</source>
            <translation>„{0}“ kommt in {1} von {2} Rechnungen. Rückgängig nimmt es bei allen zurück.</translation>
        </message>
    </context>
    <context>
        <name>CompaniesSection</name>
        <message>
            <source>Add company</source>
            <translation>Firma hinzufügen</translation>
        </message>
        <message>
            <source>Add company...</source>
            <translation>Firma hinzufügen...</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Firmen</translation>
        </message>
        <message>
            <source>Each company has its own documents and invoices. Switch at the window's top left.</source>
            <translation>Jede Firma hat eigene Belege und Rechnungen. Gewechselt wird oben links im Fenster.</translation>
        </message>
        <message>
            <source>Name of the company:</source>
            <translation>Name der Firma:</translation>
        </message>
        <message>
            <source>New name:</source>
            <translation>Neuer Name:</translation>
        </message>
        <message>
            <source>Rename company</source>
            <translation>Firma umbenennen</translation>
        </message>
        <message>
            <source>Rename...</source>
            <translation>Umbenennen...</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Delete this invoice, its document and its history for good?</source>
            <translation>Diese Rechnung mit Beleg und Verlauf endgültig löschen?</translation>
        </message>
        <message>
            <source>Delete {0} invoices with their documents and histories for good?</source>
            <translation>{0} Rechnungen mit Belegen und Verläufen endgültig löschen?</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Wiederholt: {0}</translation>
        </message>
        <message>
            <source>Moved to the bin.</source>
            <translation>In den Papierkorb gelegt.</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Zurückgenommen: {0}</translation>
        </message>
        <message>
            <source>{0} moved to the bin.</source>
            <translation>{0} in den Papierkorb gelegt.</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop to add 1 item</source>
            <translation>Loslassen, um 1 hinzuzufügen</translation>
        </message>
        <message>
            <source>Drop to add {0} items</source>
            <translation>Loslassen, um {0} hinzuzufügen</translation>
        </message>
        <message>
            <source>One moment, please: the data folder is being opened</source>
            <translation>Einen Moment bitte: Der Datenordner wird geöffnet</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>There is nothing here that can be added: files, folders, pictures and mails can.</source>
            <translation>Hier ist nichts, was sich hinzufügen lässt: Dateien, Ordner, Bilder und E-Mails gehen.</translation>
        </message>
        <message>
            <source>This is a link; nothing is fetched from the internet. Save the file, then drop it here.</source>
            <translation>Das ist ein Link; aus dem Internet wird nichts geholt. Datei speichern, dann hierher ziehen.</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>Approve all</source>
            <translation>Alle freigeben</translation>
        </message>
        <message>
            <source>Approve the others</source>
            <translation>Die anderen freigeben</translation>
        </message>
        <message>
            <source>Approve {0} invoices</source>
            <translation>{0} Rechnungen freigeben</translation>
        </message>
        <message>
            <source>One of them may have been entered before.</source>
            <translation>Eine davon wurde vielleicht schon erfasst.</translation>
        </message>
        <message>
            <source>{0} of them may have been entered before.</source>
            <translation>{0} davon wurden vielleicht schon erfasst.</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Choose files</source>
            <translation>Dateien wählen</translation>
        </message>
        <message>
            <source>Documents that could not be read come here.</source>
            <translation>Hierher kommen Belege, die nicht gelesen werden konnten.</translation>
        </message>
        <message>
            <source>Drop invoices here</source>
            <translation>Rechnungen hierher ziehen</translation>
        </message>
        <message>
            <source>Everything was read</source>
            <translation>Alles wurde gelesen</translation>
        </message>
        <message>
            <source>Invoices that you approve come here.</source>
            <translation>Hierher kommen Rechnungen, die Sie freigeben.</translation>
        </message>
        <message>
            <source>No invoice here fits the filter.</source>
            <translation>Keine Rechnung hier passt zum Filter.</translation>
        </message>
        <message>
            <source>No invoice here has “{0}”.</source>
            <translation>Keine Rechnung hier hat „{0}“.</translation>
        </message>
        <message>
            <source>Nothing approved yet</source>
            <translation>Noch nichts freigegeben</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing is on hold</source>
            <translation>Nichts ist zurückgestellt</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Nichts wartet</translation>
        </message>
        <message>
            <source>Nothing needs a look</source>
            <translation>Nichts zu prüfen</translation>
        </message>
        <message>
            <source>PDFs, scans, photos or XML, single files or whole folders.</source>
            <translation>PDF, Scans, Fotos oder XML, einzelne Dateien oder ganze Ordner.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <source>What is read and adds up comes here, to be approved.</source>
            <translation>Hierher kommt zur Freigabe, was gelesen ist und aufgeht.</translation>
        </message>
        <message>
            <source>What the program is unsure of comes here.</source>
            <translation>Hierher kommt, worin das Programm unsicher ist.</translation>
        </message>
        <message>
            <source>What you delete stays here until you delete it for good.</source>
            <translation>Gelöschtes bleibt hier, bis Sie es endgültig löschen.</translation>
        </message>
        <message>
            <source>What you keep aside with a reason comes here.</source>
            <translation>Hierher kommt, was Sie mit einem Grund zurückstellen.</translation>
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>The program met a fault of its own.</source>
            <translation>Im Programm selbst ist ein Fehler aufgetreten.</translation>
        </message>
        <message>
            <source>What you typed is saved. Go on; if it happens again, send us the details.</source>
            <translation>Getipptes ist gespeichert. Machen Sie weiter; geschieht es wieder, senden Sie uns die Einzelheiten.</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>1 invoice</source>
            <translation>1 Rechnung</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Exported {0} to {1}</source>
            <translation>{0} nach {1} exportiert</translation>
        </message>
        <message>
            <source>{0} invoices</source>
            <translation>{0} Rechnungen</translation>
        </message>
    </context>
    <context>
        <name>FailurePane</name>
        <message>
            <source>Data folder: {0}</source>
            <translation>Datenordner: {0}</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>Any currency</source>
            <translation>Jede Währung</translation>
        </message>
        <message>
            <source>Any document</source>
            <translation>Jede Belegart</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>Gutschriften</translation>
        </message>
        <message>
            <source>Currency:</source>
            <translation>Währung:</translation>
        </message>
        <message>
            <source>Delete saved filter</source>
            <translation>Gespeicherten Filter löschen</translation>
        </message>
        <message>
            <source>Document:</source>
            <translation>Beleg:</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>From amount</source>
            <translation>Betrag von</translation>
        </message>
        <message>
            <source>From date</source>
            <translation>Datum von</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>Von – bis</translation>
        </message>
        <message>
            <source>Invoice date:</source>
            <translation>Rechnungsdatum:</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Voriges Quartal</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Voriges Jahr</translation>
        </message>
        <message>
            <source>Name for this filter</source>
            <translation>Name für diesen Filter</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Only what needs a look</source>
            <translation>Nur zu prüfende</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Kassenbons</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gespeicherte Filter</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Supplier:</source>
            <translation>Lieferant:</translation>
        </message>
        <message>
            <source>Supplier: {0}</source>
            <translation>Lieferant: {0}</translation>
        </message>
        <message>
            <source>Take away: {0}</source>
            <translation>Wegnehmen: {0}</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Dieses Quartal</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>To amount</source>
            <translation>Betrag bis</translation>
        </message>
        <message>
            <source>To date</source>
            <translation>Datum bis</translation>
        </message>
        <message>
            <source>Total:</source>
            <translation>Gesamtbetrag:</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>ab {0}</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <translation>bis {0}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
    </context>
    <context>
        <name>GeneralSection</name>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Documents and invoices stay on this computer, in one folder. Copy it to keep a backup.</source>
            <translation>Belege und Rechnungen bleiben auf diesem Computer, in einem Ordner. Eine Kopie davon ist eine Sicherung.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>The window speaks it from the next start on.</source>
            <translation>Das Fenster spricht sie ab dem nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>HoldDialog</name>
        <message>
            <source>A page is missing</source>
            <translation>Eine Seite fehlt</translation>
        </message>
        <message>
            <source>Credit note expected</source>
            <translation>Gutschrift erwartet</translation>
        </message>
        <message>
            <source>Goods or service not received yet</source>
            <translation>Ware oder Leistung noch nicht erhalten</translation>
        </message>
        <message>
            <source>Price or amount disputed</source>
            <translation>Preis oder Betrag strittig</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <source>Question to the client</source>
            <translation>Frage an den Mandanten</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Why do these {0} have to wait?</source>
            <translation>Warum müssen diese {0} warten?</translation>
        </message>
        <message>
            <source>Why does this invoice have to wait?</source>
            <translation>Warum muss diese Rechnung warten?</translation>
        </message>
    </context>
    <context>
        <name>InvoiceColumns</name>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>Belegart</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Fällig am</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Rechnungsdatum</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Kassenbon</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamtbetrag</translation>
        </message>
    </context>
    <context>
        <name>InvoiceListModel</name>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>{0}: click to sort, drag to move</source>
            <translation>{0}: klicken zum Sortieren, ziehen zum Verschieben</translation>
        </message>
    </context>
    <context>
        <name>InvoiceListView</name>
        <message>
            <source>Invoice list</source>
            <translation>Rechnungsliste</translation>
        </message>
    </context>
    <context>
        <name>InvoiceRow</name>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Entered before?</source>
            <translation>Schon erfasst?</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>Im Papierkorb</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>A letter alone would not be heard while you type in a field.</source>
            <translation>Ein Buchstabe allein würde beim Tippen in einem Feld nicht gehört.</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>All as they were</source>
            <translation>Alle wie zuvor</translation>
        </message>
        <message>
            <source>Always the same</source>
            <translation>Immer gleich</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Wie zuvor</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Aktion oder Taste finden</translation>
        </message>
        <message>
            <source>In a field: go to the next field</source>
            <translation>Im Feld: zum nächsten Feld</translation>
        </message>
        <message>
            <source>In a field: go to the next value that needs a look</source>
            <translation>Im Feld: zum nächsten zu prüfenden Wert</translation>
        </message>
        <message>
            <source>In a field: put back what was there</source>
            <translation>Im Feld: zurück zu dem, was dort stand</translation>
        </message>
        <message>
            <source>In the list: go to the first value that needs a look</source>
            <translation>In der Liste: zum ersten zu prüfenden Wert</translation>
        </message>
        <message>
            <source>In the list: move to the bin</source>
            <translation>In der Liste: in den Papierkorb</translation>
        </message>
        <message>
            <source>In the list: next invoice</source>
            <translation>In der Liste: nächste Rechnung</translation>
        </message>
        <message>
            <source>In the list: previous invoice</source>
            <translation>In der Liste: vorige Rechnung</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <source>New key:</source>
            <translation>Neue Taste:</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>On the page: further down</source>
            <translation>Auf der Seite: weiter nach unten</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Press the key that the selected action should have</source>
            <translation>Die Taste drücken, die die gewählte Aktion haben soll</translation>
        </message>
        <message>
            <source>Select an action to give it another key.</source>
            <translation>Eine Aktion wählen, um ihr eine andere Taste zu geben.</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Diese Taste nehmen</translation>
        </message>
        <message>
            <source>{key} belongs to “{action}”, which would lose it.</source>
            <translation>{key} gehört zu „{action}“ und ginge dort verloren.</translation>
        </message>
    </context>
    <context>
        <name>KeysSection</name>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy it now and keep it safe: it cannot be shown again.</source>
            <translation>Jetzt kopieren und sicher aufbewahren: Er wird nicht noch einmal gezeigt.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>API-Schlüssel anlegen</translation>
        </message>
        <message>
            <source>Create key...</source>
            <translation>Schlüssel anlegen...</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Other programs use a key to send invoices to this company, through “invoicext serve”.</source>
            <translation>Mit einem Schlüssel senden andere Programme Rechnungen an diese Firma, über „invoicext serve“.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Test key: sees only test data</source>
            <translation>Testschlüssel: sieht nur Testdaten</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Was er darf</translation>
        </message>
        <message>
            <source>Your new API key</source>
            <translation>Ihr neuer API-Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Add files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Add folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <source>Adding {0} of {1}</source>
            <translation>{0} von {1} wird hinzugefügt</translation>
        </message>
        <message>
            <source>Cancelled: nothing was changed.</source>
            <translation>Abgebrochen: es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Exporting {0} of {1}</source>
            <translation>{0} von {1} wird exportiert</translation>
        </message>
        <message>
            <source>Files that could not be added</source>
            <translation>Dateien, die nicht hinzugefügt werden konnten</translation>
        </message>
        <message>
            <source>Name of the company:</source>
            <translation>Name der Firma:</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Neue Firma</translation>
        </message>
        <message>
            <source>Reading {0} of {1} — {2}</source>
            <translation>{0} von {1} wird gelesen — {2}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Show why</source>
            <translation>Zeigen, warum</translation>
        </message>
        <message>
            <source>The password is remembered in this computer's keyring.</source>
            <translation>Das Passwort ist im Schlüsselbund dieses Computers gemerkt.</translation>
        </message>
        <message>
            <source>The password is remembered until InvoiceXT is closed: this computer's keyring does not keep it.</source>
            <translation>Das Passwort ist gemerkt, bis InvoiceXT geschlossen wird: Der Schlüsselbund dieses Computers behält es nicht.</translation>
        </message>
        <message>
            <source>This invoice names no supplier yet.</source>
            <translation>Diese Rechnung nennt noch keinen Lieferanten.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{0} of {1} invoices</source>
            <translation>{0} von {1} Rechnungen</translation>
        </message>
        <message>
            <source>{0} — {1} pages a minute</source>
            <translation>{0} — {1} Seiten je Minute</translation>
        </message>
        <message>
            <source>{0}, page {1} of {2}</source>
            <translation>{0}, Seite {1} von {2}</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Invoice</source>
            <translation>&amp;Rechnung</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
    </context>
    <context>
        <name>OnlySupplier</name>
        <message>
            <source>All suppliers</source>
            <translation>Alle Lieferanten</translation>
        </message>
        <message>
            <source>Only {0}</source>
            <translation>Nur {0}</translation>
        </message>
        <message>
            <source>Show the invoices of all suppliers again</source>
            <translation>Wieder die Rechnungen aller Lieferanten zeigen</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>1 invoice.</source>
            <translation>1 Rechnung.</translation>
        </message>
        <message>
            <source>1 page is left out.</source>
            <translation>1 Seite bleibt weg.</translation>
        </message>
        <message>
            <source>Arrange</source>
            <translation>Ordnen</translation>
        </message>
        <message>
            <source>Changed invoices are read anew; Undo takes all of it back</source>
            <translation>Geänderte Rechnungen werden neu gelesen; Rückgängig nimmt alles zurück</translation>
        </message>
        <message>
            <source>Drag pages to where they belong, or choose them with the arrow keys and use the buttons above.</source>
            <translation>Seiten dorthin ziehen, wohin sie gehören, oder mit den Pfeiltasten wählen und die Knöpfe oben benutzen.</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Join with the one above</source>
            <translation>Mit der oberen verbinden</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>Move the pages to the invoice above</source>
            <translation>Seiten zur oberen Rechnung</translation>
        </message>
        <message>
            <source>Move the pages to the invoice below; below the last one, to a new invoice</source>
            <translation>Seiten zur unteren Rechnung; unter der letzten zu einer neuen</translation>
        </message>
        <message>
            <source>New invoice from here</source>
            <translation>Neue Rechnung ab hier</translation>
        </message>
        <message>
            <source>No pages. Drag some here.</source>
            <translation>Keine Seiten. Ziehen Sie welche hierher.</translation>
        </message>
        <message>
            <source>One of these invoices has to keep a page.</source>
            <translation>Eine dieser Rechnungen muss eine Seite behalten.</translation>
        </message>
        <message>
            <source>One place to the left</source>
            <translation>Einen Platz nach links</translation>
        </message>
        <message>
            <source>One place to the right</source>
            <translation>Einen Platz nach rechts</translation>
        </message>
        <message>
            <source>Page {0}</source>
            <translation>Seite {0}</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Seite {0} von {1}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Pages of invoice {0}, new</source>
            <translation>Seiten der Rechnung {0}, neu</translation>
        </message>
        <message>
            <source>Pages of invoice {0}: {1}</source>
            <translation>Seiten der Rechnung {0}: {1}</translation>
        </message>
        <message>
            <source>Pages of {0}</source>
            <translation>Seiten von {0}</translation>
        </message>
        <message>
            <source>Pages that are left out</source>
            <translation>Weggelassene Seiten</translation>
        </message>
        <message>
            <source>The pages belong to no invoice; they can be put back</source>
            <translation>Die Seiten gehören zu keiner Rechnung; sie lassen sich zurücklegen</translation>
        </message>
        <message>
            <source>This invoice goes into the one above</source>
            <translation>Diese Rechnung geht in die obere ein</translation>
        </message>
        <message>
            <source>This page begins a new invoice</source>
            <translation>Mit dieser Seite beginnt eine neue Rechnung</translation>
        </message>
        <message>
            <source>To the invoice above</source>
            <translation>Zur oberen Rechnung</translation>
        </message>
        <message>
            <source>To the invoice below</source>
            <translation>Zur unteren Rechnung</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>Turn the pages to the left</source>
            <translation>Die Seiten nach links drehen</translation>
        </message>
        <message>
            <source>Turn the pages to the right</source>
            <translation>Die Seiten nach rechts drehen</translation>
        </message>
        <message>
            <source>turned left</source>
            <translation>nach links gedreht</translation>
        </message>
        <message>
            <source>turned right</source>
            <translation>nach rechts gedreht</translation>
        </message>
        <message>
            <source>upside down</source>
            <translation>auf dem Kopf</translation>
        </message>
        <message>
            <source>{0} invoices.</source>
            <translation>{0} Rechnungen.</translation>
        </message>
        <message>
            <source>{0} pages are left out.</source>
            <translation>{0} Seiten bleiben weg.</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}. New invoice</source>
            <translation>{0}. Neue Rechnung</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}. {1}</translation>
        </message>
        <message>
            <source>{0}. {1}: goes into the others</source>
            <translation>{0}. {1}: geht in die anderen ein</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>1 invoice</source>
            <translation>1 Rechnung</translation>
        </message>
        <message>
            <source>An action, an invoice, a supplier</source>
            <translation>Aktion, Rechnung, Lieferant</translation>
        </message>
        <message>
            <source>Arrow keys choose, Enter does it, Esc leaves</source>
            <translation>Pfeiltasten wählen, Enter führt aus, Esc schließt</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>{0} invoices</source>
            <translation>{0} Rechnungen</translation>
        </message>
    </context>
    <context>
        <name>Password</name>
        <message>
            <source>Password of the document:</source>
            <translation>Passwort des Belegs:</translation>
        </message>
        <message>
            <source>Protected PDF</source>
            <translation>Geschütztes PDF</translation>
        </message>
        <message>
            <source>Remember in this computer's keyring</source>
            <translation>Im Schlüsselbund dieses Computers merken</translation>
        </message>
        <message>
            <source>The password is tried on other protected documents; Settings can forget it</source>
            <translation>Das Passwort wird bei anderen geschützten Belegen versucht; die Einstellungen können es vergessen</translation>
        </message>
    </context>
    <context>
        <name>PasswordsSection</name>
        <message>
            <source>Forget remembered passwords</source>
            <translation>Gemerkte Passwörter vergessen</translation>
        </message>
        <message>
            <source>Protected documents</source>
            <translation>Geschützte Belege</translation>
        </message>
        <message>
            <source>Remembered passwords are forgotten.</source>
            <translation>Gemerkte Passwörter sind vergessen.</translation>
        </message>
        <message>
            <source>The keyring did not let them be deleted. Unlock it and try again.</source>
            <translation>Der Schlüsselbund ließ sie nicht löschen. Entsperren und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Their passwords are kept in this computer's keyring and tried on the next protected document.</source>
            <translation>Ihre Passwörter liegen im Schlüsselbund dieses Computers und werden beim nächsten geschützten Beleg versucht.</translation>
        </message>
    </context>
    <context>
        <name>QueueEnd</name>
        <message>
            <source>All done.</source>
            <translation>Alles erledigt.</translation>
        </message>
        <message>
            <source>Needs a look ({0})</source>
            <translation>Zu prüfen ({0})</translation>
        </message>
        <message>
            <source>Not read ({0})</source>
            <translation>Nicht gelesen ({0})</translation>
        </message>
        <message>
            <source>On hold ({0})</source>
            <translation>Zurückgestellt ({0})</translation>
        </message>
        <message>
            <source>Ready to be approved ({0})</source>
            <translation>Bereit zur Freigabe ({0})</translation>
        </message>
        <message>
            <source>Since you opened the window: {0}</source>
            <translation>Seit dem Öffnen des Fensters: {0}</translation>
        </message>
        <message>
            <source>That was the last one.</source>
            <translation>Das war die letzte.</translation>
        </message>
        <message>
            <source>{0} approved</source>
            <translation>{0} freigegeben</translation>
        </message>
        <message>
            <source>{0} moved to the bin</source>
            <translation>{0} in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>{0} put on hold</source>
            <translation>{0} zurückgestellt</translation>
        </message>
        <message>
            <source>{0} values corrected</source>
            <translation>{0} Werte berichtigt</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Add files...</source>
            <translation>Dateien hinzufügen...</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>All invoices</source>
            <translation>Alle Rechnungen</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>Belegart</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Fällig am</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Rechnungsdatum</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Reihenfolge der Liste</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamtbetrag</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Company: {0}</source>
            <translation>Firma: {0}</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Supplier, number, amount or file (Ctrl+F)</source>
            <translation>Lieferant, Nummer, Betrag oder Datei (Strg+F)</translation>
        </message>
        <message>
            <source>Supplier, number, amount or file; Ctrl+F</source>
            <translation>Lieferant, Nummer, Betrag oder Datei; Strg+F</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Suppliers</name>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>1 invoice</source>
            <translation>1 Rechnung</translation>
        </message>
        <message>
            <source>1 lesson</source>
            <translation>1 Lehre</translation>
        </message>
        <message>
            <source>1 pair may be one</source>
            <translation>1 Paar ist vielleicht eins</translation>
        </message>
        <message>
            <source>1 supplier</source>
            <translation>1 Lieferant</translation>
        </message>
        <message>
            <source>About this supplier</source>
            <translation>Zu diesem Lieferanten</translation>
        </message>
        <message>
            <source>Account of a supplier</source>
            <translation>Konto eines Lieferanten</translation>
        </message>
        <message>
            <source>Add an invoice: its supplier comes here, with all that is known of it.</source>
            <translation>Fügen Sie eine Rechnung hinzu: Ihr Lieferant kommt hierher, mit allem, was von ihm bekannt ist.</translation>
        </message>
        <message>
            <source>Add what was learned elsewhere, from a file</source>
            <translation>Anderswo Gelerntes aus einer Datei hinzufügen</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Almost the same words</source>
            <translation>Fast dieselben Wörter</translation>
        </message>
        <message>
            <source>Also printed as {0}</source>
            <translation>Auch gedruckt als {0}</translation>
        </message>
        <message>
            <source>An account that is theirs is not asked about again; one that is not always is</source>
            <translation>Nach einem Konto, das ihm gehört, wird nicht mehr gefragt; nach einem fremden immer</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the supplier that is chosen in the list</source>
            <translation>Zurück zum Lieferanten, der in der Liste gewählt ist</translation>
        </message>
        <message>
            <source>Bank accounts</source>
            <translation>Bankkonten</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <source>By name or tax number</source>
            <translation>Nach Name oder Steuernummer</translation>
        </message>
        <message>
            <source>Call this supplier something else; invoices keep what is printed</source>
            <translation>Diesen Lieferanten anders nennen; Rechnungen behalten, was gedruckt ist</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Diese Zeile schließen</translation>
        </message>
        <message>
            <source>Correct or approve an invoice of this supplier: what it teaches comes here, and is used on the next.</source>
            <translation>Berichtigen oder genehmigen Sie eine Rechnung dieses Lieferanten: Was daraus gelernt wird, kommt hierher und hilft bei der nächsten.</translation>
        </message>
        <message>
            <source>Count the suppliers that are selected as one: choose two or more</source>
            <translation>Die gewählten Lieferanten als einen zählen: zwei oder mehr wählen</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Currency of the totals</source>
            <translation>Währung der Summen</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Default currency</source>
            <translation>Übliche Währung</translation>
        </message>
        <message>
            <source>Default payment terms in days</source>
            <translation>Übliches Zahlungsziel in Tagen</translation>
        </message>
        <message>
            <source>Defaults of a supplier</source>
            <translation>Vorgaben eines Lieferanten</translation>
        </message>
        <message>
            <source>Do not ask about these again</source>
            <translation>Nach diesen nicht mehr fragen</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Enter goes to the invoice</source>
            <translation>Die Eingabetaste führt zur Rechnung</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Exportieren...</translation>
        </message>
        <message>
            <source>Exported what was learned of {0}.</source>
            <translation>Über {0} Gelerntes exportiert.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Forget all</source>
            <translation>Alles vergessen</translation>
        </message>
        <message>
            <source>Forget everything that was learned from this supplier</source>
            <translation>Alles von diesem Lieferanten Gelernte vergessen</translation>
        </message>
        <message>
            <source>Forget this lesson</source>
            <translation>Diese Lehre vergessen</translation>
        </message>
        <message>
            <source>Forget {0}</source>
            <translation>{0} vergessen</translation>
        </message>
        <message>
            <source>Forgotten: {0}</source>
            <translation>Vergessen: {0}</translation>
        </message>
        <message>
            <source>From when the days count</source>
            <translation>Ab wann die Tage zählen</translation>
        </message>
        <message>
            <source>Go to the newest invoice with this account</source>
            <translation>Zur neuesten Rechnung mit diesem Konto</translation>
        </message>
        <message>
            <source>How many months</source>
            <translation>Wie viele Monate</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import...</source>
            <translation>Importieren...</translation>
        </message>
        <message>
            <source>Imported what was learned of {0}.</source>
            <translation>Über {0} Gelerntes importiert.</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Invoices of this supplier</source>
            <translation>Rechnungen dieses Lieferanten</translation>
        </message>
        <message>
            <source>Is not theirs</source>
            <translation>Gehört ihm nicht</translation>
        </message>
        <message>
            <source>Is theirs</source>
            <translation>Gehört ihm</translation>
        </message>
        <message>
            <source>Is {0} theirs?</source>
            <translation>Gehört {0} ihm?</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Largest total</source>
            <translation>Größte Summe</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Gelernt</translation>
        </message>
        <message>
            <source>Learned ({0})</source>
            <translation>Gelernt ({0})</translation>
        </message>
        <message>
            <source>Learned elsewhere: no invoice of it is here.</source>
            <translation>Anderswo gelernt: Hier ist keine Rechnung von ihm.</translation>
        </message>
        <message>
            <source>Learned on {0} {1}</source>
            <translation>Gelernt am {0} {1}</translation>
        </message>
        <message>
            <source>Learned {0}</source>
            <translation>Gelernt {0}</translation>
        </message>
        <message>
            <source>Look through suppliers that may be one</source>
            <translation>Lieferanten durchsehen, die vielleicht einer sind</translation>
        </message>
        <message>
            <source>Make this name a supplier of its own</source>
            <translation>Aus diesem Namen einen eigenen Lieferanten machen</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merge suppliers</source>
            <translation>Lieferanten zusammenführen</translation>
        </message>
        <message>
            <source>Merge {0}</source>
            <translation>{0} zusammenführen</translation>
        </message>
        <message>
            <source>Merge...</source>
            <translation>Zusammenführen …</translation>
        </message>
        <message>
            <source>Merged suppliers</source>
            <translation>Zusammengeführte Lieferanten</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Most invoices</source>
            <translation>Meiste Rechnungen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of a supplier</source>
            <translation>Name eines Lieferanten</translation>
        </message>
        <message>
            <source>Name of the supplier</source>
            <translation>Name des Lieferanten</translation>
        </message>
        <message>
            <source>Names and tax numbers on its invoices</source>
            <translation>Namen und Steuernummern auf seinen Rechnungen</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Newest invoice</source>
            <translation>Neueste Rechnung</translation>
        </message>
        <message>
            <source>Newest invoice with {0}</source>
            <translation>Neueste Rechnung mit {0}</translation>
        </message>
        <message>
            <source>No currency</source>
            <translation>Keine Währung</translation>
        </message>
        <message>
            <source>No invoice here, {0} learned</source>
            <translation>Keine Rechnung hier, {0} gelernt</translation>
        </message>
        <message>
            <source>No invoice names an account.</source>
            <translation>Keine Rechnung nennt ein Konto.</translation>
        </message>
        <message>
            <source>No invoice names an address.</source>
            <translation>Keine Rechnung nennt eine Adresse.</translation>
        </message>
        <message>
            <source>No invoice of this supplier is here.</source>
            <translation>Hier ist keine Rechnung dieses Lieferanten.</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <source>Not used. {0}</source>
            <translation>Nicht benutzt. {0}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note on a supplier</source>
            <translation>Notiz zu einem Lieferanten</translation>
        </message>
        <message>
            <source>Note on this supplier</source>
            <translation>Notiz zu diesem Lieferanten</translation>
        </message>
        <message>
            <source>Nothing in these months</source>
            <translation>Nichts in diesen Monaten</translation>
        </message>
        <message>
            <source>Nothing is merged by itself. Merged suppliers count as one; invoices keep what is printed.</source>
            <translation>Nichts wird von selbst zusammengeführt. Zusammengeführte Lieferanten zählen als einer; Rechnungen behalten, was gedruckt ist.</translation>
        </message>
        <message>
            <source>Nothing to redo here</source>
            <translation>Hier ist nichts zu wiederholen</translation>
        </message>
        <message>
            <source>Nothing to undo here</source>
            <translation>Hier ist nichts rückgängig zu machen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Paid to the same account</source>
            <translation>Auf dasselbe Konto bezahlt</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Payment terms count from</source>
            <translation>Das Zahlungsziel zählt ab</translation>
        </message>
        <message>
            <source>Printed as {0}. Empty the field to call it as its invoices do.</source>
            <translation>Gedruckt als {0}. Leeren Sie das Feld, damit er heißt wie auf seinen Rechnungen.</translation>
        </message>
        <message>
            <source>Proposed as learned; the invoice shows which name is printed</source>
            <translation>Als gelernt vorgeschlagen; die Rechnung zeigt, welcher Name gedruckt ist</translation>
        </message>
        <message>
            <source>Proposed where an invoice has no due date</source>
            <translation>Vorgeschlagen, wo eine Rechnung keine Fälligkeit hat</translation>
        </message>
        <message>
            <source>Proposed where an invoice names none</source>
            <translation>Vorgeschlagen, wo eine Rechnung keine nennt</translation>
        </message>
        <message>
            <source>Put it back ({0})</source>
            <translation>Zurückholen ({0})</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Kassenbon</translation>
        </message>
        <message>
            <source>Recognised by {0}</source>
            <translation>Erkannt an: {0}</translation>
        </message>
        <message>
            <source>Redo: {0}</source>
            <translation>Wiederholen: {0}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename supplier</source>
            <translation>Lieferant umbenennen</translation>
        </message>
        <message>
            <source>Rename...</source>
            <translation>Umbenennen...</translation>
        </message>
        <message>
            <source>Saved as you type</source>
            <translation>Wird beim Tippen gespeichert</translation>
        </message>
        <message>
            <source>Search suppliers</source>
            <translation>Lieferanten suchen</translation>
        </message>
        <message>
            <source>Show in list</source>
            <translation>In der Liste zeigen</translation>
        </message>
        <message>
            <source>Show its invoices on the Invoices page</source>
            <translation>Seine Rechnungen auf der Seite Rechnungen zeigen</translation>
        </message>
        <message>
            <source>Show the totals by month as a table</source>
            <translation>Die Summen nach Monat als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Sort suppliers</source>
            <translation>Lieferanten sortieren</translation>
        </message>
        <message>
            <source>Spelled nearly alike</source>
            <translation>Fast gleich geschrieben</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Abtrennen</translation>
        </message>
        <message>
            <source>Split off {0}</source>
            <translation>{0} abtrennen</translation>
        </message>
        <message>
            <source>Split supplier</source>
            <translation>Getrennter Lieferant</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier list</source>
            <translation>Lieferantenliste</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>Tax number {0}</source>
            <translation>Steuernummer {0}</translation>
        </message>
        <message>
            <source>Telephone …{0}</source>
            <translation>Telefon …{0}</translation>
        </message>
        <message>
            <source>That name is a supplier of its own now.</source>
            <translation>Dieser Name ist jetzt ein eigener Lieferant.</translation>
        </message>
        <message>
            <source>The invoice keeps the place where another name is printed, and says which</source>
            <translation>Die Rechnung behält die Stelle, an der ein anderer Name gedruckt ist, und sagt welcher</translation>
        </message>
        <message>
            <source>The same name, two tax numbers</source>
            <translation>Derselbe Name, zwei Steuernummern</translation>
        </message>
        <message>
            <source>These may be one</source>
            <translation>Diese sind vielleicht einer</translation>
        </message>
        <message>
            <source>They are two</source>
            <translation>Es sind zwei</translation>
        </message>
        <message>
            <source>They count as one from now on: in lists, totals, checks and what is learned. Invoices keep what is printed on them. It can be undone, and split again.</source>
            <translation>Sie zählen von nun an als einer: in Listen, Summen, Prüfungen und beim Lernen. Rechnungen behalten, was auf ihnen gedruckt ist. Das lässt sich rückgängig machen und wieder trennen.</translation>
        </message>
        <message>
            <source>They stay two, and are not asked about again.</source>
            <translation>Sie bleiben zwei, und es wird nicht mehr gefragt.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamtbetrag</translation>
        </message>
        <message>
            <source>Totals by month</source>
            <translation>Summen nach Monat</translation>
        </message>
        <message>
            <source>Totals by month, as a table</source>
            <translation>Summen nach Monat, als Tabelle</translation>
        </message>
        <message>
            <source>Totals by month, {0}</source>
            <translation>Summen nach Monat, {0}</translation>
        </message>
        <message>
            <source>Two suppliers</source>
            <translation>Zwei Lieferanten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo what was just done</source>
            <translation>Das eben Getane rückgängig machen</translation>
        </message>
        <message>
            <source>Undo: {0}</source>
            <translation>Rückgängig: {0}</translation>
        </message>
        <message>
            <source>Unknown supplier</source>
            <translation>Unbekannter Lieferant</translation>
        </message>
        <message>
            <source>Use the name above on new invoices</source>
            <translation>Den Namen oben auf neuen Rechnungen benutzen</translation>
        </message>
        <message>
            <source>Use this lesson on the next invoice</source>
            <translation>Diese Lehre bei der nächsten Rechnung benutzen</translation>
        </message>
        <message>
            <source>Use this name on new invoices, too</source>
            <translation>Diesen Namen auch auf neuen Rechnungen benutzen</translation>
        </message>
        <message>
            <source>Use what was learned from this supplier</source>
            <translation>Von diesem Lieferanten Gelerntes benutzen</translation>
        </message>
        <message>
            <source>Web and telephone</source>
            <translation>Web und Telefon</translation>
        </message>
        <message>
            <source>Web or e-mail at {0}</source>
            <translation>Web oder E-Mail bei {0}</translation>
        </message>
        <message>
            <source>What to know about this supplier</source>
            <translation>Was man über diesen Lieferanten wissen muss</translation>
        </message>
        <message>
            <source>What was learned from {0} is forgotten.</source>
            <translation>Das von {0} Gelernte ist vergessen.</translation>
        </message>
        <message>
            <source>When an invoice does not say</source>
            <translation>Wenn eine Rechnung es nicht sagt</translation>
        </message>
        <message>
            <source>Which name stays?</source>
            <translation>Welcher Name bleibt?</translation>
        </message>
        <message>
            <source>Write what was learned to a file, for another company or computer</source>
            <translation>Gelerntes in eine Datei schreiben, für eine andere Firma oder einen anderen Computer</translation>
        </message>
        <message>
            <source>account {0}</source>
            <translation>Konto {0}</translation>
        </message>
        <message>
            <source>after the end of that month</source>
            <translation>nach Ende dieses Monats</translation>
        </message>
        <message>
            <source>after the invoice date</source>
            <translation>nach dem Rechnungsdatum</translation>
        </message>
        <message>
            <source>also {0}</source>
            <translation>auch {0}</translation>
        </message>
        <message>
            <source>contradicted once</source>
            <translation>einmal widersprochen</translation>
        </message>
        <message>
            <source>contradicted {0} times</source>
            <translation>{0}-mal widersprochen</translation>
        </message>
        <message>
            <source>from 1 invoice</source>
            <translation>von 1 Rechnung</translation>
        </message>
        <message>
            <source>from {0} invoices</source>
            <translation>von {0} Rechnungen</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>seinem Namen</translation>
        </message>
        <message>
            <source>last {0}</source>
            <translation>zuletzt {0}</translation>
        </message>
        <message>
            <source>tax number {0}</source>
            <translation>Steuernummer {0}</translation>
        </message>
        <message>
            <source>telephone …{0}</source>
            <translation>Telefon …{0}</translation>
        </message>
        <message>
            <source>the look of its invoices</source>
            <translation>dem Aussehen seiner Rechnungen</translation>
        </message>
        <message>
            <source>this is no valid IBAN</source>
            <translation>das ist keine gültige IBAN</translation>
        </message>
        <message>
            <source>web address {0}</source>
            <translation>Webadresse {0}</translation>
        </message>
        <message>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <source>{0} are two suppliers</source>
            <translation>{0} sind zwei Lieferanten</translation>
        </message>
        <message>
            <source>{0} from {1} to {2}</source>
            <translation>{0} von {1} bis {2}</translation>
        </message>
        <message>
            <source>{0} invoices</source>
            <translation>{0} Rechnungen</translation>
        </message>
        <message>
            <source>{0} lessons</source>
            <translation>{0} Lehren</translation>
        </message>
        <message>
            <source>{0} months</source>
            <translation>{0} Monate</translation>
        </message>
        <message>
            <source>{0} of {1} suppliers</source>
            <translation>{0} von {1} Lieferanten</translation>
        </message>
        <message>
            <source>{0} pairs may be one</source>
            <translation>{0} Paare sind vielleicht eins</translation>
        </message>
        <message>
            <source>{0} suppliers</source>
            <translation>{0} Lieferanten</translation>
        </message>
        <message>
            <source>{0} suppliers count as {1} now.</source>
            <translation>{0} Lieferanten zählen jetzt als {1}.</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>TableHeads</name>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>Übliche Spalten</translation>
        </message>
    </context>
    <context>
        <name>UndoList</name>
        <message>
            <source>Do again up to here</source>
            <translation>Bis hierher wiederholen</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Nothing was done yet that could be undone.</source>
            <translation>Noch wurde nichts getan, was sich zurücknehmen ließe.</translation>
        </message>
        <message>
            <source>Undo down to here</source>
            <translation>Bis hierher zurücknehmen</translation>
        </message>
        <message>
            <source>Undoes the chosen step and everything above it. Nothing is lost: what was undone stays here.</source>
            <translation>Nimmt den gewählten Schritt und alles darüber zurück. Nichts geht verloren: Zurückgenommenes bleibt hier.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
    </context>
    <context>
        <name>WatchedFolders</name>
        <message>
            <source>1 file not added</source>
            <translation>1 Datei nicht hinzugefügt</translation>
        </message>
        <message>
            <source>1 file taken from the watched folder {0}.</source>
            <translation>1 Datei aus dem überwachten Ordner {0} übernommen.</translation>
        </message>
        <message>
            <source>Also the folders in {0}</source>
            <translation>Auch die Ordner in {0}</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folders in it</source>
            <translation>Ordner darin</translation>
        </message>
        <message>
            <source>Invoices and mails that arrive in these folders are added by themselves. The files stay as they are.</source>
            <translation>Rechnungen und E-Mails, die in diesen Ordnern ankommen, werden von selbst hinzugefügt. Die Dateien bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>May not be read</source>
            <translation>Darf nicht gelesen werden</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Nicht da</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Take it off the list; files and invoices stay</source>
            <translation>Von der Liste nehmen; Dateien und Rechnungen bleiben</translation>
        </message>
        <message>
            <source>Taken last</source>
            <translation>Zuletzt übernommen</translation>
        </message>
        <message>
            <source>The watched folder {0} is there again.</source>
            <translation>Der überwachte Ordner {0} ist wieder da.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Ordner überwachen</translation>
        </message>
        <message>
            <source>Watch a folder...</source>
            <translation>Ordner überwachen...</translation>
        </message>
        <message>
            <source>Watch no more</source>
            <translation>Nicht mehr überwachen</translation>
        </message>
        <message>
            <source>Watch {0}</source>
            <translation>{0} überwachen</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Überwacht</translation>
        </message>
        <message>
            <source>Watched folder {0}: {1}</source>
            <translation>Überwachter Ordner {0}: {1}</translation>
        </message>
        <message>
            <source>Watched folders</source>
            <translation>Überwachte Ordner</translation>
        </message>
        <message>
            <source>{0} files from the watched folder {1} could not be added; Settings say why.</source>
            <translation>{0} Dateien aus dem überwachten Ordner {1} konnten nicht hinzugefügt werden; die Einstellungen sagen, warum.</translation>
        </message>
        <message>
            <source>{0} files not added</source>
            <translation>{0} Dateien nicht hinzugefügt</translation>
        </message>
        <message>
            <source>{0} files taken from the watched folder {1}.</source>
            <translation>{0} Dateien aus dem überwachten Ordner {1} übernommen.</translation>
        </message>
        <message>
            <source>{0} from the watched folder {1} could not be added: {2}</source>
            <translation>{0} aus dem überwachten Ordner {1} konnte nicht hinzugefügt werden: {2}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>countries</name>
        <message>
            <source>Albania</source>
            <translation>Albanien</translation>
        </message>
        <message>
            <source>Andorra</source>
            <translation>Andorra</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentinien</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Aserbaidschan</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Bahrain</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Belarus</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgien</translation>
        </message>
        <message>
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnien und Herzegowina</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasilien</translation>
        </message>
        <message>
            <source>British Virgin Islands</source>
            <translation>Britische Jungferninseln</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarien</translation>
        </message>
        <message>
            <source>Burundi</source>
            <translation>Burundi</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Kroatien</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Zypern</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dänemark</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Dschibuti</translation>
        </message>
        <message>
            <source>Dominican Republic</source>
            <translation>Dominikanische Republik</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Ägypten</translation>
        </message>
        <message>
            <source>El Salvador</source>
            <translation>El Salvador</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estland</translation>
        </message>
        <message>
            <source>Falkland Islands</source>
            <translation>Falklandinseln</translation>
        </message>
        <message>
            <source>Faroe Islands</source>
            <translation>Färöer</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finnland</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgien</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Gibraltar</source>
            <translation>Gibraltar</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griechenland</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Grönland</translation>
        </message>
        <message>
            <source>Guatemala</source>
            <translation>Guatemala</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hongkong</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Ungarn</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Indien</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>Irak</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanien</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kasachstan</translation>
        </message>
        <message>
            <source>Kosovo</source>
            <translation>Kosovo</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Kuwait</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettland</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Libanon</translation>
        </message>
        <message>
            <source>Libya</source>
            <translation>Libyen</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburg</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <source>Mauritania</source>
            <translation>Mauretanien</translation>
        </message>
        <message>
            <source>Mauritius</source>
            <translation>Mauritius</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexiko</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Moldau</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Monaco</translation>
        </message>
        <message>
            <source>Mongolia</source>
            <translation>Mongolei</translation>
        </message>
        <message>
            <source>Montenegro</source>
            <translation>Montenegro</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Neuseeland</translation>
        </message>
        <message>
            <source>Nicaragua</source>
            <translation>Nicaragua</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Nordmazedonien</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegen</translation>
        </message>
        <message>
            <source>Oman</source>
            <translation>Oman</translation>
        </message>
        <message>
            <source>Pakistan</source>
            <translation>Pakistan</translation>
        </message>
        <message>
            <source>Palestine</source>
            <translation>Palästina</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Katar</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumänien</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russland</translation>
        </message>
        <message>
            <source>Saint Lucia</source>
            <translation>St. Lucia</translation>
        </message>
        <message>
            <source>San Marino</source>
            <translation>San Marino</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Saudi-Arabien</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbien</translation>
        </message>
        <message>
            <source>Seychelles</source>
            <translation>Seychellen</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slowenien</translation>
        </message>
        <message>
            <source>Somalia</source>
            <translation>Somalia</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Südafrika</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>Sudan</source>
            <translation>Sudan</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Schweden</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>São Tomé and Príncipe</source>
            <translation>São Tomé und Príncipe</translation>
        </message>
        <message>
            <source>Timor-Leste</source>
            <translation>Timor-Leste</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Tunesien</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Türkei</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Vereinigte Arabische Emirate</translation>
        </message>
        <message>
            <source>Vatican City</source>
            <translation>Vatikanstadt</translation>
        </message>
        <message>
            <source>Yemen</source>
            <translation>Jemen</translation>
        </message>
        <message>
            <source>the Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>the United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>the United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A company needs a name.</source>
            <translation>Eine Firma braucht einen Namen.</translation>
        </message>
        <message>
            <source>A file can belong to one company only.</source>
            <translation>Eine Datei kann nur zu einer Firma gehören.</translation>
        </message>
        <message>
            <source>A filter needs a name.</source>
            <translation>Ein Filter braucht einen Namen.</translation>
        </message>
        <message>
            <source>A folder below this one is watched by itself.</source>
            <translation>Ein Ordner darunter wird für sich überwacht.</translation>
        </message>
        <message>
            <source>A key needs a name.</source>
            <translation>Ein Schlüssel braucht einen Namen.</translation>
        </message>
        <message>
            <source>A key needs at least one scope.</source>
            <translation>Ein Schlüssel braucht mindestens eine Berechtigung.</translation>
        </message>
        <message>
            <source>A supplier has to keep one of its names.</source>
            <translation>Ein Lieferant muss einen seiner Namen behalten.</translation>
        </message>
        <message>
            <source>Add a PDF, CSV, Excel, OFX, QIF, CAMT or MT940 file from the bank.</source>
            <translation>Fügen Sie eine Datei der Bank hinzu: PDF, CSV, Excel, OFX, QIF, CAMT oder MT940.</translation>
        </message>
        <message>
            <source>Add a PDF, a picture (PNG, JPG, TIFF, WebP, HEIC) or an e-invoice in XML.</source>
            <translation>Fügen Sie ein PDF, ein Bild (PNG, JPG, TIFF, WebP, HEIC) oder eine E-Rechnung in XML hinzu.</translation>
        </message>
        <message>
            <source>Add it again.</source>
            <translation>Fügen Sie sie noch einmal hinzu.</translation>
        </message>
        <message>
            <source>Add the document itself, or ask the sender for it.</source>
            <translation>Fügen Sie den Beleg selbst hinzu, oder bitten Sie den Absender darum.</translation>
        </message>
        <message>
            <source>Allow reading it, then try again.</source>
            <translation>Erlauben Sie das Lesen und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>An e-invoice in XML has no pages to split or to merge.</source>
            <translation>Eine E-Rechnung in XML hat keine Seiten, die sich teilen oder verbinden lassen.</translation>
        </message>
        <message>
            <source>An invoice can have {0} lines at most.</source>
            <translation>Eine Rechnung kann höchstens {0} Positionen haben.</translation>
        </message>
        <message>
            <source>An invoice needs at least one page.</source>
            <translation>Eine Rechnung braucht mindestens eine Seite.</translation>
        </message>
        <message>
            <source>An invoice of these was approved since, so that step stays as it is.</source>
            <translation>Eine dieser Rechnungen wurde inzwischen freigegeben; dieser Schritt bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>An invoice of these was deleted for good, so that step stays as it is.</source>
            <translation>Eine dieser Rechnungen wurde endgültig gelöscht; dieser Schritt bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>Approve it in a moment.</source>
            <translation>Geben Sie sie gleich danach frei.</translation>
        </message>
        <message>
            <source>Ask the sender for it again.</source>
            <translation>Bitten Sie den Absender noch einmal darum.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Choose a folder that is there now.</source>
            <translation>Wählen Sie einen Ordner, der jetzt da ist.</translation>
        </message>
        <message>
            <source>Choose an invoice, and an amount above zero.</source>
            <translation>Wählen Sie eine Rechnung und einen Betrag über null.</translation>
        </message>
        <message>
            <source>Choose another folder with --data-dir, or allow writing to it.</source>
            <translation>Wählen Sie mit --data-dir einen anderen Ordner, oder erlauben Sie das Schreiben.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Choose fewer of them.</source>
            <translation>Wählen Sie weniger davon.</translation>
        </message>
        <message>
            <source>Choose one that was exported here.</source>
            <translation>Wählen Sie eine, die hier exportiert wurde.</translation>
        </message>
        <message>
            <source>Choose two or more.</source>
            <translation>Wählen Sie zwei oder mehr.</translation>
        </message>
        <message>
            <source>Create it in Settings, or leave --company out.</source>
            <translation>Legen Sie sie in den Einstellungen an, oder lassen Sie --company weg.</translation>
        </message>
        <message>
            <source>Delete it if it is none.</source>
            <translation>Löschen Sie sie, wenn es keine ist.</translation>
        </message>
        <message>
            <source>Enter its password and read it again.</source>
            <translation>Geben Sie das Passwort ein und lesen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Export it again at the bank.</source>
            <translation>Exportieren Sie sie bei der Bank noch einmal.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>Files of {0} are taken for {1} already.</source>
            <translation>Dateien aus {0} kommen schon zu {1}.</translation>
        </message>
        <message>
            <source>Finish or clear it, then approve.</source>
            <translation>Vervollständigen oder leeren Sie ihn, dann geben Sie frei.</translation>
        </message>
        <message>
            <source>Finish or clear it.</source>
            <translation>Vervollständigen oder leeren Sie ihn.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>From 0 to {0} days.</source>
            <translation>Von 0 bis {0} Tage.</translation>
        </message>
        <message>
            <source>Give a smaller amount.</source>
            <translation>Geben Sie einen kleineren Betrag an.</translation>
        </message>
        <message>
            <source>Give it a shorter one.</source>
            <translation>Geben Sie einen kürzeren an.</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>Geben Sie ihr einen anderen Namen.</translation>
        </message>
        <message>
            <source>Give the file it stands for.</source>
            <translation>Nehmen Sie die Datei, auf die er verweist.</translation>
        </message>
        <message>
            <source>If the mail itself is the invoice, print it to a PDF and add that.</source>
            <translation>Wenn die Mail selbst die Rechnung ist, drucken Sie sie als PDF und fügen dieses hinzu.</translation>
        </message>
        <message>
            <source>Install the newer version; nothing was changed.</source>
            <translation>Installieren Sie die neuere Version; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>InvoiceXT keeps its own data in this folder.</source>
            <translation>In diesem Ordner hält InvoiceXT seine eigenen Daten.</translation>
        </message>
        <message>
            <source>It is read at the next start.</source>
            <translation>Er wird beim nächsten Start gelesen.</translation>
        </message>
        <message>
            <source>Its pages were changed in the meantime.</source>
            <translation>Ihre Seiten wurden inzwischen geändert.</translation>
        </message>
        <message>
            <source>Keep it below {0} letters.</source>
            <translation>Bleiben Sie unter {0} Zeichen.</translation>
        </message>
        <message>
            <source>Line {0}: the invoice {1} is there twice.</source>
            <translation>Zeile {0}: die Rechnung {1} ist zweimal da.</translation>
        </message>
        <message>
            <source>Look at the present value, then try again.</source>
            <translation>Sehen Sie sich den jetzigen Wert an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Look at them again.</source>
            <translation>Sehen Sie sie sich noch einmal an.</translation>
        </message>
        <message>
            <source>More would be paid than is open.</source>
            <translation>Es würde mehr bezahlt, als offen ist.</translation>
        </message>
        <message>
            <source>No page of this invoice follows that one.</source>
            <translation>Auf diese Seite folgt keine Seite der Rechnung.</translation>
        </message>
        <message>
            <source>No text can be made out on this document.</source>
            <translation>Auf diesem Beleg ist kein Text zu erkennen.</translation>
        </message>
        <message>
            <source>Nothing is allocated.</source>
            <translation>Es ist nichts zugeordnet.</translation>
        </message>
        <message>
            <source>Nothing is attached to this mail that could be an invoice.</source>
            <translation>An dieser Mail hängt nichts, das eine Rechnung sein könnte.</translation>
        </message>
        <message>
            <source>Nothing is filled in yet.</source>
            <translation>Es ist noch nichts ausgefüllt.</translation>
        </message>
        <message>
            <source>Nothing is remembered of that supplier any more.</source>
            <translation>Zu diesem Lieferanten ist nichts mehr gemerkt.</translation>
        </message>
        <message>
            <source>One supplier alone cannot be merged.</source>
            <translation>Ein Lieferant allein lässt sich nicht zusammenführen.</translation>
        </message>
        <message>
            <source>Open it and save it without one.</source>
            <translation>Öffnen Sie sie und speichern Sie sie ohne Passwort.</translation>
        </message>
        <message>
            <source>Open it in a PDF viewer; if that fails too, ask the sender for it again.</source>
            <translation>Öffnen Sie sie in einem PDF-Programm; gelingt auch das nicht, bitten Sie den Absender noch einmal darum.</translation>
        </message>
        <message>
            <source>Open it in a picture viewer; if that fails too, ask the sender for it again.</source>
            <translation>Öffnen Sie es in einem Bildbetrachter; gelingt auch das nicht, bitten Sie den Absender noch einmal darum.</translation>
        </message>
        <message>
            <source>Opening this mail was stopped.</source>
            <translation>Das Öffnen dieser Mail wurde angehalten.</translation>
        </message>
        <message>
            <source>Put back a copy of the data folder, or of its database from the folder backups where there is one.</source>
            <translation>Spielen Sie eine Kopie des Datenordners zurück, oder eine seiner Datenbank aus dem Ordner backups, wo es eine gibt.</translation>
        </message>
        <message>
            <source>Put it on hold in a moment.</source>
            <translation>Stellen Sie sie gleich danach zurück.</translation>
        </message>
        <message>
            <source>Read it again when you like.</source>
            <translation>Lesen Sie ihn noch einmal, wann Sie möchten.</translation>
        </message>
        <message>
            <source>Read it again; if it stops again, type the values beside the page.</source>
            <translation>Lesen Sie ihn noch einmal; hält es wieder an, tippen Sie die Werte neben der Seite ein.</translation>
        </message>
        <message>
            <source>Reading this document needed too much memory and was stopped.</source>
            <translation>Das Lesen dieses Belegs brauchte zu viel Speicher und wurde angehalten.</translation>
        </message>
        <message>
            <source>Reading this document took too long and was stopped.</source>
            <translation>Das Lesen dieses Belegs dauerte zu lange und wurde angehalten.</translation>
        </message>
        <message>
            <source>Reading this document was stopped.</source>
            <translation>Das Lesen dieses Belegs wurde angehalten.</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>Das Lesen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Save it at a lower resolution, 300 dots per inch are enough, then add it again.</source>
            <translation>Speichern Sie es mit geringerer Auflösung, 300 dpi genügen, und fügen Sie es noch einmal hinzu.</translation>
        </message>
        <message>
            <source>Save its attachments, and add them.</source>
            <translation>Speichern Sie die Anhänge und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <source>Save them in a folder, and add that.</source>
            <translation>Speichern Sie sie in einem Ordner und fügen Sie diesen hinzu.</translation>
        </message>
        <message>
            <source>Save them, and add them.</source>
            <translation>Speichern Sie sie und fügen Sie sie dann hinzu.</translation>
        </message>
        <message>
            <source>Save what it holds, and add that.</source>
            <translation>Speichern Sie, was darin ist, und fügen Sie das hinzu.</translation>
        </message>
        <message>
            <source>Select two or more invoices to merge.</source>
            <translation>Wählen Sie zwei oder mehr Rechnungen zum Verbinden.</translation>
        </message>
        <message>
            <source>Somebody else changed this in the meantime.</source>
            <translation>Jemand anders hat das inzwischen geändert.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Etwas ist schiefgegangen.</translation>
        </message>
        <message>
            <source>Split it, or save it at a lower resolution.</source>
            <translation>Teilen Sie sie, oder speichern Sie sie mit geringerer Auflösung.</translation>
        </message>
        <message>
            <source>Take that back first.</source>
            <translation>Nehmen Sie das zuerst zurück.</translation>
        </message>
        <message>
            <source>Take that off the list.</source>
            <translation>Nehmen Sie diesen von der Liste.</translation>
        </message>
        <message>
            <source>Take the approval back first.</source>
            <translation>Nehmen Sie zuerst die Freigabe zurück.</translation>
        </message>
        <message>
            <source>That booking is not here any more.</source>
            <translation>Diese Buchung ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That company is not here any more.</source>
            <translation>Diese Firma ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That folder is not watched any more.</source>
            <translation>Dieser Ordner wird nicht mehr überwacht.</translation>
        </message>
        <message>
            <source>That invoice is not here any more.</source>
            <translation>Diese Rechnung ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That is not here any more.</source>
            <translation>Das ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That name is not here any more.</source>
            <translation>Dieser Name ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That page is not here any more.</source>
            <translation>Diese Seite ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That statement is not here any more.</source>
            <translation>Dieser Kontoauszug ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That supplier is not here any more.</source>
            <translation>Dieser Lieferant ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That value does not fit here.</source>
            <translation>Dieser Wert passt hier nicht.</translation>
        </message>
        <message>
            <source>The API key does not have the scope that this needs.</source>
            <translation>Dem API-Schlüssel fehlt die nötige Berechtigung.</translation>
        </message>
        <message>
            <source>The API key is not valid or has been revoked.</source>
            <translation>Der API-Schlüssel ist ungültig oder wurde widerrufen.</translation>
        </message>
        <message>
            <source>The attachments of this mail are too large.</source>
            <translation>Die Anhänge dieser Mail sind zu groß.</translation>
        </message>
        <message>
            <source>The data folder cannot be made.</source>
            <translation>Der Datenordner kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The data folder cannot be used.</source>
            <translation>Der Datenordner kann nicht benutzt werden.</translation>
        </message>
        <message>
            <source>The data folder cannot be written.</source>
            <translation>In den Datenordner kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The data folder is busy.</source>
            <translation>Der Datenordner ist gerade belegt.</translation>
        </message>
        <message>
            <source>The database in the data folder is damaged.</source>
            <translation>Die Datenbank im Datenordner ist beschädigt.</translation>
        </message>
        <message>
            <source>The database of this data folder is missing or empty, though its documents are there.</source>
            <translation>Die Datenbank dieses Datenordners fehlt oder ist leer, obwohl seine Belege da sind.</translation>
        </message>
        <message>
            <source>The disk is full: the file was not written.</source>
            <translation>Der Datenträger ist voll: die Datei wurde nicht geschrieben.</translation>
        </message>
        <message>
            <source>The disk is full: the last change was not saved.</source>
            <translation>Der Datenträger ist voll: die letzte Änderung wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>The document's file is missing from the data folder.</source>
            <translation>Die Datei des Belegs fehlt im Datenordner.</translation>
        </message>
        <message>
            <source>The folder of {0} is not there.</source>
            <translation>Der Ordner von {0} ist nicht da.</translation>
        </message>
        <message>
            <source>The fonts of this document do not say which letters they show: it has no text to read.</source>
            <translation>Die Schriften dieses Belegs verraten nicht, welche Buchstaben sie zeigen: er hat keinen lesbaren Text.</translation>
        </message>
        <message>
            <source>The name of this file is too long.</source>
            <translation>Der Name dieser Datei ist zu lang.</translation>
        </message>
        <message>
            <source>The pages are as they were.</source>
            <translation>Die Seiten sind, wie sie waren.</translation>
        </message>
        <message>
            <source>The pages were changed in the meantime.</source>
            <translation>Die Seiten wurden inzwischen geändert.</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>Das Programm wird gerade beendet.</translation>
        </message>
        <message>
            <source>The program it came from did not hand it over.</source>
            <translation>Das Programm, aus dem sie kommt, hat sie nicht übergeben.</translation>
        </message>
        <message>
            <source>The reader stopped on this document; the file is probably damaged.</source>
            <translation>Das Lesen brach bei diesem Beleg ab; die Datei ist wohl beschädigt.</translation>
        </message>
        <message>
            <source>There is already a company called {0}.</source>
            <translation>Es gibt schon eine Firma namens {0}.</translation>
        </message>
        <message>
            <source>There is no API key {0}.</source>
            <translation>Es gibt keinen API-Schlüssel {0}.</translation>
        </message>
        <message>
            <source>There is no company called {0}.</source>
            <translation>Es gibt keine Firma namens {0}.</translation>
        </message>
        <message>
            <source>There is no export format {0}: choose csv, xlsx or json.</source>
            <translation>Es gibt kein Exportformat {0}: wählen Sie csv, xlsx oder json.</translation>
        </message>
        <message>
            <source>There is no field called {0}.</source>
            <translation>Es gibt kein Feld namens {0}.</translation>
        </message>
        <message>
            <source>There is no line {0}.</source>
            <translation>Es gibt keine Position {0}.</translation>
        </message>
        <message>
            <source>There is no statement in this file.</source>
            <translation>In dieser Datei ist kein Kontoauszug.</translation>
        </message>
        <message>
            <source>There is nothing to split.</source>
            <translation>Es gibt nichts zu teilen.</translation>
        </message>
        <message>
            <source>These are not the pages of these invoices.</source>
            <translation>Das sind nicht die Seiten dieser Rechnungen.</translation>
        </message>
        <message>
            <source>These are not the pages of this invoice.</source>
            <translation>Das sind nicht die Seiten dieser Rechnung.</translation>
        </message>
        <message>
            <source>These invoices belong to different companies.</source>
            <translation>Diese Rechnungen gehören zu verschiedenen Firmen.</translation>
        </message>
        <message>
            <source>These payment terms cannot be.</source>
            <translation>Diese Zahlungsfrist kann nicht sein.</translation>
        </message>
        <message>
            <source>This CAMT file holds no statement.</source>
            <translation>Diese CAMT-Datei enthält keinen Kontoauszug.</translation>
        </message>
        <message>
            <source>This MT940 file holds no statement.</source>
            <translation>Diese MT940-Datei enthält keinen Kontoauszug.</translation>
        </message>
        <message>
            <source>This OFX file holds no statement.</source>
            <translation>Diese OFX-Datei enthält keinen Kontoauszug.</translation>
        </message>
        <message>
            <source>This PDF is protected by a password.</source>
            <translation>Dieses PDF ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>This XML file is damaged or not safe to read.</source>
            <translation>Diese XML-Datei ist beschädigt oder nicht sicher zu lesen.</translation>
        </message>
        <message>
            <source>This XML file is not an invoice of a kind that can be read.</source>
            <translation>Diese XML-Datei ist keine Rechnung, die gelesen werden kann.</translation>
        </message>
        <message>
            <source>This XML file is not an invoice.</source>
            <translation>Diese XML-Datei ist keine Rechnung.</translation>
        </message>
        <message>
            <source>This booking is settled already.</source>
            <translation>Diese Buchung ist schon zugeordnet.</translation>
        </message>
        <message>
            <source>This data folder was written by a newer version of InvoiceXT.</source>
            <translation>Dieser Datenordner wurde von einer neueren Version von InvoiceXT geschrieben.</translation>
        </message>
        <message>
            <source>This document has no page {0}.</source>
            <translation>Dieser Beleg hat keine Seite {0}.</translation>
        </message>
        <message>
            <source>This document was just deleted.</source>
            <translation>Dieser Beleg wurde gerade gelöscht.</translation>
        </message>
        <message>
            <source>This file cannot be read from the disk.</source>
            <translation>Diese Datei lässt sich nicht vom Datenträger lesen.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Diese Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>This file holds a signature only, not the document that was signed.</source>
            <translation>Diese Datei enthält nur eine Signatur, nicht den signierten Beleg.</translation>
        </message>
        <message>
            <source>This file holds no lessons.</source>
            <translation>Diese Datei enthält nichts Gelerntes.</translation>
        </message>
        <message>
            <source>This file is damaged and cannot be opened.</source>
            <translation>Diese Datei ist beschädigt und lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Diese Datei ist leer.</translation>
        </message>
        <message>
            <source>This file is larger than {0} MB.</source>
            <translation>Diese Datei ist größer als {0} MB.</translation>
        </message>
        <message>
            <source>This file is no table: its quotes don't close.</source>
            <translation>Diese Datei ist keine Tabelle: ihre Anführungszeichen schließen nicht.</translation>
        </message>
        <message>
            <source>This file is not there.</source>
            <translation>Diese Datei ist nicht da.</translation>
        </message>
        <message>
            <source>This file is too large to hold lessons.</source>
            <translation>Diese Datei ist zu groß, um Gelerntes zu enthalten.</translation>
        </message>
        <message>
            <source>This file is too large.</source>
            <translation>Diese Datei ist zu groß.</translation>
        </message>
        <message>
            <source>This file may not be read.</source>
            <translation>Diese Datei darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>This file of lessons is damaged.</source>
            <translation>Diese Datei mit Gelerntem ist beschädigt.</translation>
        </message>
        <message>
            <source>This file was made by a newer version.</source>
            <translation>Diese Datei stammt von einer neueren Version.</translation>
        </message>
        <message>
            <source>This invoice has one page: there is nothing to split.</source>
            <translation>Diese Rechnung hat eine Seite: es gibt nichts zu teilen.</translation>
        </message>
        <message>
            <source>This invoice is approved.</source>
            <translation>Diese Rechnung ist freigegeben.</translation>
        </message>
        <message>
            <source>This invoice is still being read.</source>
            <translation>Diese Rechnung wird noch gelesen.</translation>
        </message>
        <message>
            <source>This is not a folder.</source>
            <translation>Das ist kein Ordner.</translation>
        </message>
        <message>
            <source>This is not the PDF's password.</source>
            <translation>Das ist nicht das Passwort des PDFs.</translation>
        </message>
        <message>
            <source>This kind of file cannot be read as a bank statement.</source>
            <translation>Diese Art Datei kann nicht als Kontoauszug gelesen werden.</translation>
        </message>
        <message>
            <source>This kind of file cannot be read as an invoice.</source>
            <translation>Diese Art Datei kann nicht als Rechnung gelesen werden.</translation>
        </message>
        <message>
            <source>This link leads to itself.</source>
            <translation>Diese Verknüpfung führt zu sich selbst.</translation>
        </message>
        <message>
            <source>This mail has more than {0} attachments.</source>
            <translation>Diese Mail hat mehr als {0} Anhänge.</translation>
        </message>
        <message>
            <source>This mail has too many parts.</source>
            <translation>Diese Mail hat zu viele Teile.</translation>
        </message>
        <message>
            <source>This mail is damaged and cannot be opened.</source>
            <translation>Diese Mail ist beschädigt und lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>This mail is too large.</source>
            <translation>Diese Mail ist zu groß.</translation>
        </message>
        <message>
            <source>This name is too long.</source>
            <translation>Dieser Name ist zu lang.</translation>
        </message>
        <message>
            <source>This note is too long.</source>
            <translation>Diese Notiz ist zu lang.</translation>
        </message>
        <message>
            <source>This picture has no page {0}.</source>
            <translation>Dieses Bild hat keine Seite {0}.</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>Dieses Bild ist zu groß.</translation>
        </message>
        <message>
            <source>This picture is too large: {0} by {1} pixels.</source>
            <translation>Dieses Bild ist zu groß: {0} mal {1} Pixel.</translation>
        </message>
        <message>
            <source>This spreadsheet is damaged and cannot be opened.</source>
            <translation>Diese Tabelle ist beschädigt und lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>This spreadsheet is protected by a password.</source>
            <translation>Diese Tabelle ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>This supplier was changed in the meantime, so that step stays as it is.</source>
            <translation>Dieser Lieferant wurde inzwischen geändert; dieser Schritt bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>This value is not finished.</source>
            <translation>Dieser Wert ist nicht fertig.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Type the values beside the page, or split the file.</source>
            <translation>Tippen Sie die Werte neben der Seite ein, oder teilen Sie die Datei.</translation>
        </message>
        <message>
            <source>Type the values beside the page.</source>
            <translation>Tippen Sie die Werte neben der Seite ein.</translation>
        </message>
        <message>
            <source>Type what the document says, or move it to the bin.</source>
            <translation>Tippen Sie ein, was auf dem Beleg steht, oder legen Sie ihn in den Papierkorb.</translation>
        </message>
        <message>
            <source>Update InvoiceXT, then import it.</source>
            <translation>Aktualisieren Sie InvoiceXT und importieren Sie sie dann.</translation>
        </message>
        <message>
            <source>What is attached to this mail cannot be an invoice: {0}.{1}</source>
            <translation>Was an dieser Mail hängt, kann keine Rechnung sein: {0}.{1}</translation>
        </message>
        <message>
            <source>Write one or two words.</source>
            <translation>Schreiben Sie ein oder zwei Wörter.</translation>
        </message>
        <message>
            <source>{0} cannot be written.</source>
            <translation>{0} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>{0} cannot be {1}.</source>
            <translation>{0} kann nicht {1} sein.</translation>
        </message>
        <message>
            <source>{0} has characters that cannot be kept.</source>
            <translation>{0} enthält Zeichen, die sich nicht speichern lassen.</translation>
        </message>
        <message>
            <source>{0} has to be a number of a usual size.</source>
            <translation>{0} muss eine Zahl üblicher Größe sein.</translation>
        </message>
        <message>
            <source>{0} has to be three letters, such as EUR.</source>
            <translation>{0} muss aus drei Buchstaben bestehen, etwa EUR.</translation>
        </message>
        <message>
            <source>{0} is a folder.</source>
            <translation>{0} ist ein Ordner.</translation>
        </message>
        <message>
            <source>{0} is each invoice's own.</source>
            <translation>{0} hat jede Rechnung für sich.</translation>
        </message>
        <message>
            <source>{0} is no JSON: {1}.</source>
            <translation>{0} ist kein JSON: {1}.</translation>
        </message>
        <message>
            <source>{0} is no {1}: {2}{3}.</source>
            <translation>{0} ist kein {1}: {2}{3}.</translation>
        </message>
        <message>
            <source>{0} is not finished.</source>
            <translation>{0} ist nicht fertig.</translation>
        </message>
        <message>
            <source>{0} is too long.</source>
            <translation>{0} ist zu lang.</translation>
        </message>
        <message>
            <source>{0} was changed in the meantime, so that step stays as it is.</source>
            <translation>{0} wurde inzwischen geändert; dieser Schritt bleibt, wie er ist.</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Amount due</source>
            <translation>Zahlbetrag</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>Card (last 4)</source>
            <translation>Karte (letzte 4)</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Customer address</source>
            <translation>Kundenadresse</translation>
        </message>
        <message>
            <source>Customer name</source>
            <translation>Kundenname</translation>
        </message>
        <message>
            <source>Customer tax ID</source>
            <translation>USt-IdNr. Kunde</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Rabatt</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>Belegart</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Fällig am</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Rechnungsdatum</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Rechnungsnummer</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>Verwendungszweck</translation>
        </message>
        <message>
            <source>Payment terms</source>
            <translation>Zahlungsbedingung</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>Bestellnummer</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>Nettobetrag</translation>
        </message>
        <message>
            <source>Supplier address</source>
            <translation>Lieferantenadresse</translation>
        </message>
        <message>
            <source>Supplier name</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Supplier tax ID</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Tax amount</source>
            <translation>Steuerbetrag</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>Steuersatz</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>Trinkgeld</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamtbetrag</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>Einzelpreis</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>1 line</source>
            <translation>1 Position</translation>
        </message>
        <message>
            <source>Added line</source>
            <translation>Position hinzugefügt</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Approval taken back</source>
            <translation>Freigabe zurückgenommen</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Cleared cells</source>
            <translation>Zellen geleert</translation>
        </message>
        <message>
            <source>Deleted line</source>
            <translation>Position gelöscht</translation>
        </message>
        <message>
            <source>Deleted {0} lines</source>
            <translation>{0} Positionen gelöscht</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Löschung</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Doppelt</translation>
        </message>
        <message>
            <source>Duplicated line</source>
            <translation>Position verdoppelt</translation>
        </message>
        <message>
            <source>Duplicated {0} lines</source>
            <translation>{0} Positionen verdoppelt</translation>
        </message>
        <message>
            <source>Filled down</source>
            <translation>Nach unten ausgefüllt</translation>
        </message>
        <message>
            <source>Joined {0} lines</source>
            <translation>{0} Positionen verbunden</translation>
        </message>
        <message>
            <source>Line items</source>
            <translation>Positionen</translation>
        </message>
        <message>
            <source>Merging of {0} invoices</source>
            <translation>{0} Rechnungen verbunden</translation>
        </message>
        <message>
            <source>Moved line</source>
            <translation>Position verschoben</translation>
        </message>
        <message>
            <source>Moved {0} lines</source>
            <translation>{0} Positionen verschoben</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Nicht doppelt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Off hold</source>
            <translation>Nicht mehr zurückgestellt</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Pages of {0} invoices</source>
            <translation>Seiten von {0} Rechnungen</translation>
        </message>
        <message>
            <source>Pasted cells</source>
            <translation>Zellen eingefügt</translation>
        </message>
        <message>
            <source>Pasted line</source>
            <translation>Position eingefügt</translation>
        </message>
        <message>
            <source>Pasted {0} lines</source>
            <translation>{0} Positionen eingefügt</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>Payment taken back</source>
            <translation>Zahlung zurückgenommen</translation>
        </message>
        <message>
            <source>Read lines by columns</source>
            <translation>Positionen nach Spalten lesen</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>Reading as one invoice</source>
            <translation>Als eine Rechnung gelesen</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Wiederherstellung</translation>
        </message>
        <message>
            <source>Right as it is</source>
            <translation>So richtig</translation>
        </message>
        <message>
            <source>Right as it is: {0}</source>
            <translation>So richtig: {0}</translation>
        </message>
        <message>
            <source>Said to be right</source>
            <translation>Als richtig bestätigt</translation>
        </message>
        <message>
            <source>Split a line</source>
            <translation>Position geteilt</translation>
        </message>
        <message>
            <source>Split into {0} invoices</source>
            <translation>In {0} Rechnungen geteilt</translation>
        </message>
        <message>
            <source>all of its file</source>
            <translation>ganze Datei</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>freigegeben</translation>
        </message>
        <message>
            <source>from {0} files</source>
            <translation>aus {0} Dateien</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>im Papierkorb</translation>
        </message>
        <message>
            <source>in the list</source>
            <translation>in der Liste</translation>
        </message>
        <message>
            <source>mail without a subject</source>
            <translation>Mail ohne Betreff</translation>
        </message>
        <message>
            <source>mail {0}</source>
            <translation>Mail {0}</translation>
        </message>
        <message>
            <source>no duplicate</source>
            <translation>nicht doppelt</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>nicht freigegeben</translation>
        </message>
        <message>
            <source>not on hold</source>
            <translation>nicht zurückgestellt</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>zurückgestellt</translation>
        </message>
        <message>
            <source>pages {0}</source>
            <translation>Seiten {0}</translation>
        </message>
        <message>
            <source>possibly a duplicate</source>
            <translation>vielleicht doppelt</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>der Beleg</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>watched folder {0}</source>
            <translation>überwachter Ordner {0}</translation>
        </message>
        <message>
            <source>with another invoice</source>
            <translation>bei einer anderen Rechnung</translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <source>{0} lines</source>
            <translation>{0} Positionen</translation>
        </message>
        <message>
            <source>{0} of {1} invoices</source>
            <translation>{0} bei {1} Rechnungen</translation>
        </message>
    </context>
    <context>
        <name>issues</name>
        <message>
            <source>A BIC has 8 or 11 letters and digits; the fifth and sixth are letters, for the country.</source>
            <translation>Eine BIC hat 8 oder 11 Buchstaben und Ziffern; das fünfte und sechste Zeichen sind die Buchstaben des Landes.</translation>
        </message>
        <message>
            <source>A currency has three letters, such as EUR.</source>
            <translation>Eine Währung hat drei Buchstaben, etwa EUR.</translation>
        </message>
        <message>
            <source>A document of type {kind}: the customer made it for the tax office, it is no bill of the supplier's.</source>
            <translation>Ein Beleg der Art {kind}: Der Kunde hat ihn für das Finanzamt gemacht, er ist keine Rechnung des Lieferanten.</translation>
        </message>
        <message>
            <source>A tax number of {country} has {right} digits, not {count}.</source>
            <translation>Eine Steuernummer ({country}) hat {right} Ziffern, nicht {count}.</translation>
        </message>
        <message>
            <source>Already entered on {added} as {file}? {bill}, {date}: the same supplier and number.</source>
            <translation>Schon am {added} als {file} erfasst? {bill}, {date}: derselbe Lieferant und dieselbe Nummer.</translation>
        </message>
        <message>
            <source>Already entered on {added} as {file}? {bill}, {date}: the same supplier, and a number that looks alike.</source>
            <translation>Schon am {added} als {file} erfasst? {bill}, {date}: derselbe Lieferant und eine ähnliche Nummer.</translation>
        </message>
        <message>
            <source>Already entered on {added} as {file}? {bill}, {date}: the same supplier, date and total.</source>
            <translation>Schon am {added} als {file} erfasst? {bill}, {date}: derselbe Lieferant, dasselbe Datum und derselbe Betrag.</translation>
        </message>
        <message>
            <source>Already entered on {added} as {file}? {bill}: the same supplier and number.</source>
            <translation>Schon am {added} als {file} erfasst? {bill}: derselbe Lieferant und dieselbe Nummer.</translation>
        </message>
        <message>
            <source>Already entered on {added} as {file}? {bill}: the same supplier, and a number that looks alike.</source>
            <translation>Schon am {added} als {file} erfasst? {bill}: derselbe Lieferant und eine ähnliche Nummer.</translation>
        </message>
        <message>
            <source>Already entered on {added} as {file}? {bill}: the same supplier, date and total.</source>
            <translation>Schon am {added} als {file} erfasst? {bill}: derselbe Lieferant, dasselbe Datum und derselbe Betrag.</translation>
        </message>
        <message>
            <source>An IBAN begins with two letters and two digits.</source>
            <translation>Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern.</translation>
        </message>
        <message>
            <source>An IBAN of {country} has {right} characters, not {count}.</source>
            <translation>Eine IBAN ({country}) hat {right} Zeichen, nicht {count}.</translation>
        </message>
        <message>
            <source>An earlier invoice ({date}) has a higher number: {known}.</source>
            <translation>Eine frühere Rechnung ({date}) hat eine höhere Nummer: {known}.</translation>
        </message>
        <message>
            <source>Another account than before: so far {known} (since {since}), now {now}. Ask before you pay.</source>
            <translation>Ein anderes Konto als bisher: zuvor {known} (seit {since}), jetzt {now}. Vor dem Zahlen nachfragen.</translation>
        </message>
        <message>
            <source>Day and month could be the other way round: read as {example}.</source>
            <translation>Tag und Monat könnten vertauscht sein: gelesen als {example}.</translation>
        </message>
        <message>
            <source>Earlier invoices have the account {known}.</source>
            <translation>Frühere Rechnungen haben das Konto {known}.</translation>
        </message>
        <message>
            <source>Earlier invoices of {supplier} have the tax number {known}.</source>
            <translation>Frühere Rechnungen von {supplier} haben die Steuernummer {known}.</translation>
        </message>
        <message>
            <source>Earlier invoices with this tax number or account are from “{known}”.</source>
            <translation>Frühere Rechnungen mit dieser Steuernummer oder diesem Konto sind von „{known}“.</translation>
        </message>
        <message>
            <source>Excluded from the taxable amount ({reason}).</source>
            <translation>Gehört nicht zur Bemessungsgrundlage ({reason}).</translation>
        </message>
        <message>
            <source>Exempt from tax ({reason}).</source>
            <translation>Steuerbefreit ({reason}).</translation>
        </message>
        <message>
            <source>Exempt from tax.</source>
            <translation>Steuerbefreit.</translation>
        </message>
        <message>
            <source>Export: no tax ({reason}).</source>
            <translation>Ausfuhr: keine Steuer ({reason}).</translation>
        </message>
        <message>
            <source>Export: no tax.</source>
            <translation>Ausfuhr: keine Steuer.</translation>
        </message>
        <message>
            <source>Invoices of this supplier came to between {least} and {most} so far.</source>
            <translation>Rechnungen dieses Lieferanten lagen bisher zwischen {least} und {most}.</translation>
        </message>
        <message>
            <source>Line {line} could not be read: {text}.</source>
            <translation>Zeile {line} konnte nicht gelesen werden: {text}.</translation>
        </message>
        <message>
            <source>Lines, discounts and charges make {made}, not {stated} (difference {off}): so the XML says.</source>
            <translation>Positionen, Rabatte und Zuschläge ergeben {made}, nicht {stated} (Differenz {off}): So steht es im XML.</translation>
        </message>
        <message>
            <source>Margin scheme: no tax is shown ({reason}).</source>
            <translation>Differenzbesteuerung: Die Steuer ist nicht ausgewiesen ({reason}).</translation>
        </message>
        <message>
            <source>No bookings were found in this file.</source>
            <translation>In dieser Datei wurden keine Buchungen gefunden.</translation>
        </message>
        <message>
            <source>Not subject to tax ({reason}).</source>
            <translation>Nicht steuerbar ({reason}).</translation>
        </message>
        <message>
            <source>Not subject to tax.</source>
            <translation>Nicht steuerbar.</translation>
        </message>
        <message>
            <source>Not taxable (export or the like) ({reason}).</source>
            <translation>Nicht steuerbar (Ausfuhr oder Ähnliches) ({reason}).</translation>
        </message>
        <message>
            <source>Nothing says whether an amount is paid or received: read as {example}.</source>
            <translation>Nichts sagt, ob ein Betrag Aus- oder Eingang ist: gelesen als {example}.</translation>
        </message>
        <message>
            <source>Numbers of this supplier look like {known}; this one does not.</source>
            <translation>Nummern dieses Lieferanten sehen aus wie {known}; diese nicht.</translation>
        </message>
        <message>
            <source>One booking does not fit the running balance.</source>
            <translation>Eine Buchung passt nicht zum laufenden Saldo.</translation>
        </message>
        <message>
            <source>Pages {first} to {last} of {count} were not read: check the line items and the totals.</source>
            <translation>Seiten {first} bis {last} von {count} wurden nicht gelesen: Positionen und Summen prüfen.</translation>
        </message>
        <message>
            <source>Quantity times price is {made}, not {amount}.</source>
            <translation>Menge mal Preis ist {made}, nicht {amount}.</translation>
        </message>
        <message>
            <source>Read as {read}; with day and month the other way round it is {other}.</source>
            <translation>Gelesen als {read}; mit Tag und Monat vertauscht ist es {other}.</translation>
        </message>
        <message>
            <source>Reverse charge: the customer owes the tax ({reason}).</source>
            <translation>Steuerschuld des Leistungsempfängers ({reason}).</translation>
        </message>
        <message>
            <source>Reverse charge: the customer owes the tax.</source>
            <translation>Steuerschuld des Leistungsempfängers.</translation>
        </message>
        <message>
            <source>Some of the text cannot be read, as its font does not say which letters it shows: compare with the page.</source>
            <translation>Ein Teil des Textes ist nicht lesbar, weil die Schrift nicht sagt, welche Buchstaben sie zeigt: mit der Seite vergleichen.</translation>
        </message>
        <message>
            <source>Split payment: the customer pays the tax of {amount} to the state, not to the supplier.</source>
            <translation>Split Payment: Der Kunde zahlt die Steuer von {amount} an den Staat, nicht an den Lieferanten.</translation>
        </message>
        <message>
            <source>Split payment: the customer pays the tax to the state ({reason}).</source>
            <translation>Split Payment: Der Kunde zahlt die Steuer an den Staat ({reason}).</translation>
        </message>
        <message>
            <source>Split payment: the customer pays the tax to the state.</source>
            <translation>Split Payment: Der Kunde zahlt die Steuer an den Staat.</translation>
        </message>
        <message>
            <source>Stamp duty of {amount}: it is not charged on top of subtotal and tax.</source>
            <translation>Stempelsteuer von {amount}: kommt nicht zu Netto und Steuer hinzu.</translation>
        </message>
        <message>
            <source>Stamp duty of {amount}: the total has it on top of subtotal and tax.</source>
            <translation>Stempelsteuer von {amount}: kommt im Gesamtbetrag zu Netto und Steuer hinzu.</translation>
        </message>
        <message>
            <source>Stamp duty of {amount}: the total may or may not have it.</source>
            <translation>Stempelsteuer von {amount}: ob der Gesamtbetrag sie enthält, ist offen.</translation>
        </message>
        <message>
            <source>Subtotal and tax make {made}, not {stated} (difference {off}): so the XML says.</source>
            <translation>Netto und Steuer ergeben {made}, nicht {stated} (Differenz {off}): So steht es im XML.</translation>
        </message>
        <message>
            <source>Subtotal {subtotal} and tax {tax} make {made}, not {total} (difference {off}).</source>
            <translation>Netto {subtotal} und Steuer {tax} ergeben {made}, nicht {total} (Differenz {off}).</translation>
        </message>
        <message>
            <source>Subtotal {subtotal}, tax {tax} and tip {tip} make {made}, not {total} (difference {off}).</source>
            <translation>Netto {subtotal}, Steuer {tax} und Trinkgeld {tip} ergeben {made}, nicht {total} (Differenz {off}).</translation>
        </message>
        <message>
            <source>Supply within the EU: the customer owes the tax on the acquisition ({reason}).</source>
            <translation>Innergemeinschaftliche Lieferung: Der Kunde schuldet die Erwerbsteuer ({reason}).</translation>
        </message>
        <message>
            <source>Supply within the EU: the customer owes the tax on the acquisition.</source>
            <translation>Innergemeinschaftliche Lieferung: Der Kunde schuldet die Erwerbsteuer.</translation>
        </message>
        <message>
            <source>Tax paid in another country of the EU ({reason}).</source>
            <translation>Steuer in einem anderen EU-Land gezahlt ({reason}).</translation>
        </message>
        <message>
            <source>The BIC is of a bank in {bank}, the IBAN of an account in {account}.</source>
            <translation>Die BIC ist von einer Bank in: {bank}; die IBAN von einem Konto in: {account}.</translation>
        </message>
        <message>
            <source>The XML has “{found}” where a number belongs ({element}): it was left out.</source>
            <translation>Im XML steht „{found}“, wo eine Zahl hingehört ({element}): Es blieb weg.</translation>
        </message>
        <message>
            <source>The XML inside this PDF says {stated}, the page prints {printed}.</source>
            <translation>Das XML in diesem PDF sagt {stated}, gedruckt ist {printed}.</translation>
        </message>
        <message>
            <source>The charges add up to {made}, not {stated} (difference {off}): so the XML says.</source>
            <translation>Die Zuschläge ergeben {made}, nicht {stated} (Differenz {off}): So steht es im XML.</translation>
        </message>
        <message>
            <source>The dates have no year: {year} was taken.</source>
            <translation>Die Daten haben kein Jahr: {year} wurde angenommen.</translation>
        </message>
        <message>
            <source>The decimal mark is not certain: read as {example}.</source>
            <translation>Das Dezimalzeichen ist nicht sicher: gelesen als {example}.</translation>
        </message>
        <message>
            <source>The discounts add up to {made}, not {stated} (difference {off}): so the XML says.</source>
            <translation>Die Rabatte ergeben {made}, nicht {stated} (Differenz {off}): So steht es im XML.</translation>
        </message>
        <message>
            <source>The due date is before the invoice date.</source>
            <translation>Die Fälligkeit liegt vor dem Rechnungsdatum.</translation>
        </message>
        <message>
            <source>The due date is more than a year after the invoice date.</source>
            <translation>Die Fälligkeit liegt mehr als ein Jahr nach dem Rechnungsdatum.</translation>
        </message>
        <message>
            <source>The file does not say which currency this is.</source>
            <translation>Die Datei sagt nicht, welche Währung das ist.</translation>
        </message>
        <message>
            <source>The file is signed. Whether the signature is valid was not checked.</source>
            <translation>Die Datei ist signiert. Ob die Signatur gültig ist, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>The file of this picture ends before the picture does: what stands lower down is missing. Scan it once more.</source>
            <translation>Die Datei endet vor dem Bild: Was weiter unten steht, fehlt. Noch einmal scannen.</translation>
        </message>
        <message>
            <source>The file {file} inside this PDF is damaged: the values were read from the page.</source>
            <translation>Die Datei {file} in diesem PDF ist beschädigt: Die Werte wurden von der Seite gelesen.</translation>
        </message>
        <message>
            <source>The file {file} inside this PDF is not an invoice of a kind that can be read: the values were read from the page.</source>
            <translation>Die Datei {file} in diesem PDF ist keine lesbare Rechnung: Die Werte wurden von der Seite gelesen.</translation>
        </message>
        <message>
            <source>The invoice date is more than three years ago.</source>
            <translation>Das Rechnungsdatum liegt mehr als drei Jahre zurück.</translation>
        </message>
        <message>
            <source>The invoice date lies in the future.</source>
            <translation>Das Rechnungsdatum liegt in der Zukunft.</translation>
        </message>
        <message>
            <source>The last running balance is {last}, but the closing balance {closing}.</source>
            <translation>Der letzte laufende Saldo ist {last}, der Endsaldo aber {closing}.</translation>
        </message>
        <message>
            <source>The lines add up to {made}, not {amount} (difference {off}).</source>
            <translation>Die Positionen ergeben {made}, nicht {amount} (Differenz {off}).</translation>
        </message>
        <message>
            <source>The lines add up to {made}, not {stated} (difference {off}): so the XML says.</source>
            <translation>Die Positionen ergeben {made}, nicht {stated} (Differenz {off}): So steht es im XML.</translation>
        </message>
        <message>
            <source>The opening balance {opening} and the bookings {moved} make {made}, not {closing} (difference {off}).</source>
            <translation>Anfangssaldo {opening} und Buchungen {moved} ergeben {made}, nicht {closing} (Differenz {off}).</translation>
        </message>
        <message>
            <source>The subtotal includes {amount} for the supplier's pension fund, which stands on no line.</source>
            <translation>Im Nettobetrag sind {amount} für die Pensionskasse des Lieferanten, die in keiner Position stehen.</translation>
        </message>
        <message>
            <source>The tax falls due with the payment: it can be deducted from then on.</source>
            <translation>Die Steuer wird mit der Zahlung fällig und ist ab dann abziehbar.</translation>
        </message>
        <message>
            <source>The taxed amounts add up to {made}, not {stated} (difference {off}): so the XML says.</source>
            <translation>Die Bemessungsgrundlagen ergeben {made}, nicht {stated} (Differenz {off}): So steht es im XML.</translation>
        </message>
        <message>
            <source>The taxed amounts add up to {made}, not {subtotal} (difference {off}).</source>
            <translation>Die Bemessungsgrundlagen ergeben {made}, nicht {subtotal} (Differenz {off}).</translation>
        </message>
        <message>
            <source>The taxes add up to {made}, not {stated} (difference {off}): so the XML says.</source>
            <translation>Die Steuern ergeben {made}, nicht {stated} (Differenz {off}): So steht es im XML.</translation>
        </message>
        <message>
            <source>The taxes by rate add up to {made}, not {tax} (difference {off}).</source>
            <translation>Die Steuern je Satz ergeben {made}, nicht {tax} (Differenz {off}).</translation>
        </message>
        <message>
            <source>The total has a discount of {amount}.</source>
            <translation>Der Gesamtbetrag hat einen Rabatt von {amount}.</translation>
        </message>
        <message>
            <source>The total has a surcharge of {amount}.</source>
            <translation>Der Gesamtbetrag hat einen Zuschlag von {amount}.</translation>
        </message>
        <message>
            <source>The total is negative: is this a credit note?</source>
            <translation>Der Gesamtbetrag ist negativ: Ist das eine Gutschrift?</translation>
        </message>
        <message>
            <source>The total is rounded by {amount}.</source>
            <translation>Der Gesamtbetrag ist um {amount} gerundet.</translation>
        </message>
        <message>
            <source>There is a supplier called “{known}” already.</source>
            <translation>Es gibt schon einen Lieferanten namens „{known}“.</translation>
        </message>
        <message>
            <source>There may be a tip or a total written by hand: compare with the page.</source>
            <translation>Vielleicht ist von Hand ein Trinkgeld oder Gesamtbetrag eingetragen: mit der Seite vergleichen.</translation>
        </message>
        <message>
            <source>This file holds {count} invoices (pages {pages}); this is the first. {why}.</source>
            <translation>Diese Datei enthält {count} Rechnungen (Seiten {pages}); dies ist die erste. {why}.</translation>
        </message>
        <message>
            <source>This file holds {count} invoices: only the first, number {number}, was read.</source>
            <translation>Diese Datei enthält {count} Rechnungen: Nur die erste, Nummer {number}, wurde gelesen.</translation>
        </message>
        <message>
            <source>This file prints no balances: nothing proves that it was read completely.</source>
            <translation>Diese Datei nennt keine Salden: nichts beweist, dass sie vollständig gelesen wurde.</translation>
        </message>
        <message>
            <source>This is no IBAN: its check digits are wrong.</source>
            <translation>Das ist keine IBAN: Die Prüfziffern sind falsch.</translation>
        </message>
        <message>
            <source>This is no tax number of {country}: it would have to end in {right}, not {read}.</source>
            <translation>Das ist keine Steuernummer ({country}): Sie müsste auf {right} enden, nicht auf {read}.</translation>
        </message>
        <message>
            <source>This is no tax number of {country}: its check digits are wrong.</source>
            <translation>Das ist keine Steuernummer ({country}): Die Prüfziffern sind falsch.</translation>
        </message>
        <message>
            <source>This is not a date yet.</source>
            <translation>Das ist noch kein Datum.</translation>
        </message>
        <message>
            <source>This is not a number yet.</source>
            <translation>Das ist noch keine Zahl.</translation>
        </message>
        <message>
            <source>This is not a rate yet.</source>
            <translation>Das ist noch kein Satz.</translation>
        </message>
        <message>
            <source>This is not an amount yet.</source>
            <translation>Das ist noch kein Betrag.</translation>
        </message>
        <message>
            <source>This value is not finished.</source>
            <translation>Dieser Wert ist nicht fertig.</translation>
        </message>
        <message>
            <source>To be paid in {count} instalments: {instalments}.</source>
            <translation>In {count} Raten zu zahlen: {instalments}.</translation>
        </message>
        <message>
            <source>Total, payments and rounding make {made}, not {stated} (difference {off}): so the XML says.</source>
            <translation>Gesamtbetrag, Zahlungen und Rundung ergeben {made}, nicht {stated} (Differenz {off}): So steht es im XML.</translation>
        </message>
        <message>
            <source>Withholding tax of {amount} ({share} %) is paid to the state, not to the supplier.</source>
            <translation>Quellensteuer von {amount} ({share} %) geht an den Staat, nicht an den Lieferanten.</translation>
        </message>
        <message>
            <source>Withholding tax of {amount} is paid to the state, not to the supplier.</source>
            <translation>Quellensteuer von {amount} geht an den Staat, nicht an den Lieferanten.</translation>
        </message>
        <message>
            <source>You said that the account {now} is not this supplier's. Ask before you pay.</source>
            <translation>Sie haben gesagt, dass das Konto {now} nicht diesem Lieferanten gehört. Fragen Sie nach, bevor Sie zahlen.</translation>
        </message>
        <message>
            <source>Zero rate ({reason}).</source>
            <translation>Nullsatz ({reason}).</translation>
        </message>
        <message>
            <source>Zero rate.</source>
            <translation>Nullsatz.</translation>
        </message>
        <message>
            <source>{bill} ({file}): the same supplier, date and total, but another number.</source>
            <translation>{bill} ({file}): derselbe Lieferant, dasselbe Datum und derselbe Betrag, aber eine andere Nummer.</translation>
        </message>
        <message>
            <source>{bill}, {date} ({file}): the same supplier, date and total, but another number.</source>
            <translation>{bill}, {date} ({file}): derselbe Lieferant, dasselbe Datum und derselbe Betrag, aber eine andere Nummer.</translation>
        </message>
        <message>
            <source>{country} has no tax rate of {rate} %.</source>
            <translation>{country}: Einen Steuersatz von {rate} % gibt es dort nicht.</translation>
        </message>
        <message>
            <source>{count} bookings are announced only and were left out.</source>
            <translation>{count} Buchungen sind nur angekündigt und wurden weggelassen.</translation>
        </message>
        <message>
            <source>{count} bookings do not fit the running balance.</source>
            <translation>{count} Buchungen passen nicht zum laufenden Saldo.</translation>
        </message>
        <message>
            <source>{count} page has not been read: check the line items and the totals.</source>
            <translation>{count} Seite wurde nicht gelesen: Positionen und Summen prüfen.</translation>
        </message>
        <message>
            <source>{count} pages have not been read: check the line items and the totals.</source>
            <translation>{count} Seiten wurden nicht gelesen: Positionen und Summen prüfen.</translation>
        </message>
        <message>
            <source>{field_name} is missing.</source>
            <translation>{field_name} fehlt.</translation>
        </message>
        <message>
            <source>{rate} % of {base} is {made}, not {tax}.</source>
            <translation>{rate} % von {base} sind {made}, nicht {tax}.</translation>
        </message>
        <message>
            <source>{rate} % of {base} is {made}, not {tax}: so the XML says.</source>
            <translation>{rate} % von {base} sind {made}, nicht {tax}: So steht es im XML.</translation>
        </message>
        <message>
            <source>{rate} % of {subtotal} is {made}, not {tax}.</source>
            <translation>{rate} % von {subtotal} sind {made}, nicht {tax}.</translation>
        </message>
        <message>
            <source>{read} may be {value} on the page: with that it adds up ({sum}).</source>
            <translation>{read} heißt auf der Seite vielleicht {value}: Damit geht es auf ({sum}).</translation>
        </message>
        <message>
            <source>{read} was read as {value}: with that the balances come out.</source>
            <translation>{read} wurde als {value} gelesen: damit gehen die Salden auf.</translation>
        </message>
        <message>
            <source>{supplier} has billed in {known} so far ({count} invoices), not in {now}.</source>
            <translation>{supplier} rechnete bisher in {known} ab ({count} Rechnungen), nicht in {now}.</translation>
        </message>
    </context>
    <context>
        <name>matching</name>
        <message>
            <source>A payment like it was made on {date}.</source>
            <translation>Eine solche Zahlung gab es am {date}.</translation>
        </message>
        <message>
            <source>A payout of {processor}: {count} sales make {gross}, less {fee} in fees.</source>
            <translation>Eine Auszahlung von {processor}: {count} Verkäufe ergeben {gross}, abzüglich {fee} Gebühren.</translation>
        </message>
        <message>
            <source>At the rate {rate} in the payment's text it makes the invoice's amount.</source>
            <translation>Zum Kurs {rate} im Zahlungstext ergibt es den Rechnungsbetrag.</translation>
        </message>
        <message>
            <source>Invoices less credit notes make the amount {amount}.</source>
            <translation>Rechnungen abzüglich Gutschriften ergeben den Betrag {amount}.</translation>
        </message>
        <message>
            <source>It was paid before the invoice's date, {date}.</source>
            <translation>Sie wurde vor dem Rechnungsdatum gezahlt, dem {date}.</translation>
        </message>
        <message>
            <source>It was paid long after the due date, {date}.</source>
            <translation>Sie wurde lange nach der Fälligkeit gezahlt, dem {date}.</translation>
        </message>
        <message>
            <source>Matches like this were refused before.</source>
            <translation>Solche Zuordnungen wurden schon abgelehnt.</translation>
        </message>
        <message>
            <source>No invoice number is in the payment's text.</source>
            <translation>Im Zahlungstext steht keine Rechnungsnummer.</translation>
        </message>
        <message>
            <source>Nothing but the amount speaks for it.</source>
            <translation>Nur der Betrag spricht dafür.</translation>
        </message>
        <message>
            <source>Only this sum of {party}'s open invoices makes the amount.</source>
            <translation>Nur diese Summe offener Rechnungen von {party} ergibt den Betrag.</translation>
        </message>
        <message>
            <source>Paid around the due date.</source>
            <translation>Um die Fälligkeit gezahlt.</translation>
        </message>
        <message>
            <source>Payments as “{words}” have belonged to {party} before.</source>
            <translation>Zahlungen als „{words}“ gehörten schon früher zu {party}.</translation>
        </message>
        <message>
            <source>The amount {amount} is what is open.</source>
            <translation>Der Betrag {amount} ist, was offen ist.</translation>
        </message>
        <message>
            <source>The invoice number {number} is in the payment's text.</source>
            <translation>Die Rechnungsnummer {number} steht im Zahlungstext.</translation>
        </message>
        <message>
            <source>The number {number} is too short to be sure of.</source>
            <translation>Die Nummer {number} ist zu kurz, um sicher zu sein.</translation>
        </message>
        <message>
            <source>The payment is from or to an account of {party}.</source>
            <translation>Die Zahlung kommt von oder geht an ein Konto von {party}.</translation>
        </message>
        <message>
            <source>The payment is in {paid}, the invoice in {currency}.</source>
            <translation>Die Zahlung ist in {paid}, die Rechnung in {currency}.</translation>
        </message>
        <message>
            <source>The payment names this document itself.</source>
            <translation>Die Zahlung nennt diesen Beleg selbst.</translation>
        </message>
        <message>
            <source>The payment names {party}.</source>
            <translation>Die Zahlung nennt {party}.</translation>
        </message>
        <message>
            <source>The payment was returned on {date}.</source>
            <translation>Die Zahlung kam am {date} zurück.</translation>
        </message>
        <message>
            <source>The payment's reference {reference} is the invoice's.</source>
            <translation>Die Referenz {reference} der Zahlung ist die der Rechnung.</translation>
        </message>
        <message>
            <source>The payment's text also has {number}, which is no open invoice's number.</source>
            <translation>Im Zahlungstext steht auch {number}, was keine Nummer einer offenen Rechnung ist.</translation>
        </message>
        <message>
            <source>The payment's text has the number {number}, which is another invoice's.</source>
            <translation>Im Zahlungstext steht die Nummer {number} einer anderen Rechnung.</translation>
        </message>
        <message>
            <source>The payment's text says how much is for each invoice.</source>
            <translation>Der Zahlungstext sagt, wie viel für jede Rechnung ist.</translation>
        </message>
        <message>
            <source>Which currency it is in is not known.</source>
            <translation>In welcher Währung sie ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>{amount} are rounding.</source>
            <translation>{amount} sind Rundung.</translation>
        </message>
        <message>
            <source>{amount} less than open: the bank's fee.</source>
            <translation>{amount} weniger als offen: die Gebühr der Bank.</translation>
        </message>
        <message>
            <source>{amount} less than open: the {rate} % discount of the invoice's terms, paid in time.</source>
            <translation>{amount} weniger als offen: die {rate} % Skonto der Rechnung, rechtzeitig gezahlt.</translation>
        </message>
        <message>
            <source>{amount} less than open: {rate} % discount.</source>
            <translation>{amount} weniger als offen: {rate} % Skonto.</translation>
        </message>
        <message>
            <source>{amount} less than open: {rate} % tax withheld.</source>
            <translation>{amount} weniger als offen: {rate} % Quellensteuer.</translation>
        </message>
        <message>
            <source>{amount} more than open: overpaid.</source>
            <translation>{amount} mehr als offen: überzahlt.</translation>
        </message>
        <message>
            <source>{amount} of {open} are paid; {rest} stay open.</source>
            <translation>{amount} von {open} sind bezahlt; {rest} bleiben offen.</translation>
        </message>
        <message>
            <source>{amount} {currency} stand in the payment's text, as on the invoice.</source>
            <translation>{amount} {currency} stehen im Zahlungstext, wie auf der Rechnung.</translation>
        </message>
        <message>
            <source>{count} invoices add up to the amount {amount}.</source>
            <translation>{count} Rechnungen ergeben zusammen den Betrag {amount}.</translation>
        </message>
        <message>
            <source>{count} payments of {party} add up to what is open.</source>
            <translation>{count} Zahlungen von {party} ergeben zusammen, was offen ist.</translation>
        </message>
        <message>
            <source>{number} of {party} fits nearly as well.</source>
            <translation>{number} von {party} passt fast ebenso gut.</translation>
        </message>
        <message>
            <source>{paid} were paid, {open} are open.</source>
            <translation>{paid} wurden gezahlt, {open} sind offen.</translation>
        </message>
        <message>
            <source>{party} is named in the payment.</source>
            <translation>{party} ist in der Zahlung genannt.</translation>
        </message>
        <message>
            <source>{party} is not named in the payment.</source>
            <translation>{party} ist in der Zahlung nicht genannt.</translation>
        </message>
        <message>
            <source>{quoted} in the payment's list stands for the invoice number {number}.</source>
            <translation>{quoted} in der Aufzählung der Zahlung steht für die Rechnungsnummer {number}.</translation>
        </message>
        <message>
            <source>{quoted} in the payment's text is the end of the invoice number {number}.</source>
            <translation>{quoted} im Zahlungstext ist das Ende der Rechnungsnummer {number}.</translation>
        </message>
        <message>
            <source>{quoted} in the payment's text is the invoice number {number} but for a slip.</source>
            <translation>{quoted} im Zahlungstext ist bis auf einen Tippfehler die Rechnungsnummer {number}.</translation>
        </message>
        <message>
            <source>{quoted} in the payment's text is the invoice number {number} without its first letters.</source>
            <translation>{quoted} im Zahlungstext ist die Rechnungsnummer {number} ohne ihre ersten Buchstaben.</translation>
        </message>
        <message>
            <source>“{words}” in the payment fits {party}.</source>
            <translation>„{words}“ in der Zahlung passt zu {party}.</translation>
        </message>
        <message>
            <source>“{words}” in the payment is nearly {party}.</source>
            <translation>„{words}“ in der Zahlung ist fast {party}.</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>1 day after the end of the month</source>
            <translation>1 Tag nach Monatsende</translation>
        </message>
        <message>
            <source>1 day after the invoice date</source>
            <translation>1 Tag nach dem Rechnungsdatum</translation>
        </message>
        <message>
            <source>after "{0}"</source>
            <translation>nach „{0}“</translation>
        </message>
        <message>
            <source>as on an earlier invoice</source>
            <translation>wie auf einer früheren Rechnung</translation>
        </message>
        <message>
            <source>as on {0} earlier invoices</source>
            <translation>wie auf {0} früheren Rechnungen</translation>
        </message>
        <message>
            <source>at the same place of the page</source>
            <translation>an derselben Stelle der Seite</translation>
        </message>
        <message>
            <source>before "{0}"</source>
            <translation>vor „{0}“</translation>
        </message>
        <message>
            <source>beside "{0}"</source>
            <translation>neben „{0}“</translation>
        </message>
        <message>
            <source>net {0} + tax {1} = {2}</source>
            <translation>Netto {0} + Steuer {1} = {2}</translation>
        </message>
        <message>
            <source>not on these invoices</source>
            <translation>nicht auf diesen Rechnungen</translation>
        </message>
        <message>
            <source>printed as “{0}”</source>
            <translation>gedruckt als „{0}“</translation>
        </message>
        <message>
            <source>set for this supplier: {0}</source>
            <translation>für diesen Lieferanten festgelegt: {0}</translation>
        </message>
        <message>
            <source>stated in the e-invoice's XML</source>
            <translation>steht im XML der E-Rechnung</translation>
        </message>
        <message>
            <source>the check digits are right</source>
            <translation>die Prüfziffern stimmen</translation>
        </message>
        <message>
            <source>the currency where this language is spoken</source>
            <translation>die Währung, wo man diese Sprache spricht</translation>
        </message>
        <message>
            <source>the day comes first</source>
            <translation>der Tag steht vorn</translation>
        </message>
        <message>
            <source>the lines add up to {0}</source>
            <translation>die Positionen ergeben {0}</translation>
        </message>
        <message>
            <source>the month comes first</source>
            <translation>der Monat steht vorn</translation>
        </message>
        <message>
            <source>the same as on an earlier invoice</source>
            <translation>derselbe wie auf einer früheren Rechnung</translation>
        </message>
        <message>
            <source>the same as on {0} earlier invoices</source>
            <translation>derselbe wie auf {0} früheren Rechnungen</translation>
        </message>
        <message>
            <source>the supplier's country is {0}</source>
            <translation>das Land des Lieferanten ist {0}</translation>
        </message>
        <message>
            <source>under "{0}"</source>
            <translation>unter „{0}“</translation>
        </message>
        <message>
            <source>{0} % of {1} = {2}</source>
            <translation>{0} % von {1} = {2}</translation>
        </message>
        <message>
            <source>{0} + {1} days</source>
            <translation>{0} + {1} Tage</translation>
        </message>
        <message>
            <source>{0} days after the end of the month</source>
            <translation>{0} Tage nach Monatsende</translation>
        </message>
        <message>
            <source>{0} days after the invoice date</source>
            <translation>{0} Tage nach dem Rechnungsdatum</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n Position</numerusform>
                <numerusform>%n Positionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n zu prüfen</numerusform>
                <numerusform>%n zu prüfen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open the other</source>
            <translation>Die andere ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Same invoice: move this one to the bin</source>
            <translation>&amp;Dieselbe Rechnung: diese in den Papierkorb</translation>
        </message>
        <message>
            <source>&amp;Two different invoices</source>
            <translation>&amp;Zwei verschiedene Rechnungen</translation>
        </message>
        <message>
            <source>(Ctrl+U); Undo brings back what was there</source>
            <translation>(Strg+U); Rückgängig bringt zurück, was dort stand</translation>
        </message>
        <message>
            <source>(Undo brings back what was there)</source>
            <translation>(Rückgängig bringt zurück, was dort stand)</translation>
        </message>
        <message>
            <source>/ {pages}</source>
            <translation>/ {pages}</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>1 Position</translation>
        </message>
        <message>
            <source>= same</source>
            <translation>= gleich</translation>
        </message>
        <message>
            <source>A copy of the chosen lines below them</source>
            <translation>Eine Kopie der gewählten Positionen darunter</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <source>Add line</source>
            <translation>Position hinzufügen</translation>
        </message>
        <message>
            <source>Added on {date}, {state}</source>
            <translation>Hinzugefügt am {date}, {state}</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>An empty line below the one with the cursor</source>
            <translation>Eine leere Position unter der mit dem Cursor</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Approve this invoice ({key})</source>
            <translation>Diese Rechnung freigeben ({key})</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Arrow keys go from word to word; Enter puts one into the field with the cursor; Esc goes back to it</source>
            <translation>Pfeiltasten gehen von Wort zu Wort; Enter übernimmt eines in das Feld mit der Schreibmarke; Esc geht dorthin zurück</translation>
        </message>
        <message>
            <source>Ask the client</source>
            <translation>Mandanten fragen</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Davor</translation>
        </message>
        <message>
            <source>Both are right; do not ask again</source>
            <translation>Beide stimmen; nicht noch einmal fragen</translation>
        </message>
        <message>
            <source>Both side by side, with what agrees and what differs (Ctrl+B)</source>
            <translation>Beide nebeneinander, mit dem, was gleich ist und was nicht (Strg+B)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose all text of the page</source>
            <translation>Allen Text der Seite wählen</translation>
        </message>
        <message>
            <source>Choose pages...</source>
            <translation>Seiten wählen...</translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Zellen leeren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Column {number}: {name}</source>
            <translation>Spalte {number}: {name}</translation>
        </message>
        <message>
            <source>Columns on the page</source>
            <translation>Spalten auf der Seite</translation>
        </message>
        <message>
            <source>Compare...</source>
            <translation>Vergleichen...</translation>
        </message>
        <message>
            <source>Copies subject and text, to be pasted anywhere</source>
            <translation>Kopiert Betreff und Text, um sie irgendwo einzufügen</translation>
        </message>
        <message>
            <source>Copies the page as a picture</source>
            <translation>Kopiert die Seite als Bild</translation>
        </message>
        <message>
            <source>Copy cells</source>
            <translation>Zellen kopieren</translation>
        </message>
        <message>
            <source>Copy page</source>
            <translation>Seite kopieren</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Copy text from the page</source>
            <translation>Text von der Seite kopieren</translation>
        </message>
        <message>
            <source>Copy the chosen cells and clear them (Ctrl+X)</source>
            <translation>Gewählte Zellen kopieren und leeren (Strg+X)</translation>
        </message>
        <message>
            <source>Copy the chosen cells for a spreadsheet (Ctrl+C)</source>
            <translation>Gewählte Zellen für eine Tabelle kopieren (Strg+C)</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Could you help me with it?</source>
            <translation>Können Sie mir dabei helfen?</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <source>Cut cells</source>
            <translation>Zellen ausschneiden</translation>
        </message>
        <message>
            <source>DMY</source>
            <translation>TMJ</translation>
        </message>
        <message>
            <source>Decide later (Esc)</source>
            <translation>Später entscheiden (Esc)</translation>
        </message>
        <message>
            <source>Delete lines</source>
            <translation>Positionen löschen</translation>
        </message>
        <message>
            <source>Divide this column</source>
            <translation>Diese Spalte teilen</translation>
        </message>
        <message>
            <source>Document type, payment, customer</source>
            <translation>Belegart, Zahlung, Kunde</translation>
        </message>
        <message>
            <source>Drag the edges, double-click to divide or join, press a head to say what it is.</source>
            <translation>Kanten ziehen, Doppelklick teilt oder verbindet, ein Spaltenkopf sagt, was die Spalte ist.</translation>
        </message>
        <message>
            <source>Draw a box around the lines on the page.</source>
            <translation>Ziehen Sie auf der Seite einen Rahmen um die Positionen.</translation>
        </message>
        <message>
            <source>Draw the columns on the page, say what each is, and read the lines again</source>
            <translation>Spalten auf der Seite zeichnen, sagen, was jede ist, und die Positionen neu lesen</translation>
        </message>
        <message>
            <source>Duplicate lines</source>
            <translation>Positionen verdoppeln</translation>
        </message>
        <message>
            <source>Empty the chosen cells (Del)</source>
            <translation>Gewählte Zellen leeren (Entf)</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Entered before</source>
            <translation>Früher erfasst</translation>
        </message>
        <message>
            <source>Entered before?</source>
            <translation>Schon erfasst?</translation>
        </message>
        <message>
            <source>Exchange the two dates</source>
            <translation>Die zwei Daten tauschen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Nach unten ausfüllen</translation>
        </message>
        <message>
            <source>Find on the page</source>
            <translation>Auf der Seite suchen</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Seitenbreite</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Guten Tag,</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History: who changed what</source>
            <translation>Verlauf: wer was geändert hat</translation>
        </message>
        <message>
            <source>I have a question about this invoice:</source>
            <translation>ich habe eine Frage zu dieser Rechnung:</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Das stimmt so</translation>
        </message>
        <message>
            <source>It is right: remember it</source>
            <translation>Das stimmt: merken</translation>
        </message>
        <message>
            <source>Join lines</source>
            <translation>Positionen verbinden</translation>
        </message>
        <message>
            <source>Join with the next column</source>
            <translation>Mit der nächsten Spalte verbinden</translation>
        </message>
        <message>
            <source>Keep as one</source>
            <translation>Als eine behalten</translation>
        </message>
        <message>
            <source>Kind regards</source>
            <translation>Mit freundlichen Grüßen</translation>
        </message>
        <message>
            <source>Leave the lines as they are (Esc)</source>
            <translation>Positionen lassen, wie sie sind (Esc)</translation>
        </message>
        <message>
            <source>Line items</source>
            <translation>Positionen</translation>
        </message>
        <message>
            <source>Lines by these columns</source>
            <translation>Positionen nach diesen Spalten</translation>
        </message>
        <message>
            <source>Lines {sum}</source>
            <translation>Positionen {sum}</translation>
        </message>
        <message>
            <source>Lines {sum} + {beside} = {name}</source>
            <translation>Positionen {sum} + {beside} = {name}</translation>
        </message>
        <message>
            <source>Lines {sum} = {name}</source>
            <translation>Positionen {sum} = {name}</translation>
        </message>
        <message>
            <source>Lines {sum} − {beside} = {name}</source>
            <translation>Positionen {sum} − {beside} = {name}</translation>
        </message>
        <message>
            <source>Looking on the page...</source>
            <translation>Auf der Seite wird gesucht...</translation>
        </message>
        <message>
            <source>Looking on the pages...</source>
            <translation>Auf den Seiten wird gesucht...</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Make it a credit note</source>
            <translation>Zur Gutschrift machen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More for lines</source>
            <translation>Mehr für Positionen</translation>
        </message>
        <message>
            <source>More than one date: point at one</source>
            <translation>Mehr als ein Datum: auf eines zeigen</translation>
        </message>
        <message>
            <source>More than one number: point at one</source>
            <translation>Mehr als eine Zahl: auf eine zeigen</translation>
        </message>
        <message>
            <source>Move lines down</source>
            <translation>Positionen nach unten</translation>
        </message>
        <message>
            <source>Move lines up</source>
            <translation>Positionen nach oben</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Move, split, join, fill down, copy and paste</source>
            <translation>Verschieben, teilen, verbinden, ausfüllen, kopieren und einfügen</translation>
        </message>
        <message>
            <source>Moved to the bin.</source>
            <translation>In den Papierkorb gelegt.</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>No invoice selected</source>
            <translation>Keine Rechnung gewählt</translation>
        </message>
        <message>
            <source>No lines. {add} adds one, {columns} reads them by columns.</source>
            <translation>Keine Positionen. {add} fügt eine hinzu, {columns} liest sie nach Spalten.</translation>
        </message>
        <message>
            <source>No mail program answers. Copy the text and the page instead.</source>
            <translation>Kein E-Mail-Programm antwortet. Kopieren Sie stattdessen Text und Seite.</translation>
        </message>
        <message>
            <source>No table on this page</source>
            <translation>Keine Tabelle auf dieser Seite</translation>
        </message>
        <message>
            <source>Not a currency</source>
            <translation>Keine Währung</translation>
        </message>
        <message>
            <source>Not a date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Nicht doppelt</translation>
        </message>
        <message>
            <source>Not a number</source>
            <translation>Keine Zahl</translation>
        </message>
        <message>
            <source>Not asked again while the value stays (Ctrl+Shift+U); Undo asks again</source>
            <translation>Keine Frage mehr, solange der Wert bleibt (Strg+Umschalt+U); Rückgängig fragt wieder</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note on this invoice</source>
            <translation>Notiz zu dieser Rechnung</translation>
        </message>
        <message>
            <source>Nothing else of this kind on the page</source>
            <translation>Nichts anderes dieser Art auf der Seite</translation>
        </message>
        <message>
            <source>Nothing left to check</source>
            <translation>Nichts mehr zu prüfen</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>On hold: {reason}</source>
            <translation>Zurückgestellt: {reason}</translation>
        </message>
        <message>
            <source>One invoice for each, read anew; Undo makes it one again</source>
            <translation>Je eine Rechnung, neu gelesen; Rückgängig macht wieder eine daraus</translation>
        </message>
        <message>
            <source>One line of the chosen ones: words one after the other, amounts added</source>
            <translation>Eine Position aus den gewählten: Wörter nacheinander, Beträge addiert</translation>
        </message>
        <message>
            <source>Opens your mail program with the text and the page</source>
            <translation>Öffnet Ihr E-Mail-Programm mit Text und Seite</translation>
        </message>
        <message>
            <source>Other values for {field}</source>
            <translation>Andere Werte für {field}</translation>
        </message>
        <message>
            <source>Other values from the page</source>
            <translation>Andere Werte von der Seite</translation>
        </message>
        <message>
            <source>Other values of the field with the cursor, the likeliest first</source>
            <translation>Andere Werte für das Feld mit dem Cursor, der wahrscheinlichste zuerst</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Page preview</source>
            <translation>Seitenvorschau</translation>
        </message>
        <message>
            <source>Page {page} of {pages}, {zoom}</source>
            <translation>Seite {page} von {pages}, {zoom}</translation>
        </message>
        <message>
            <source>Page: {name}</source>
            <translation>Seite: {name}</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Paste cells</source>
            <translation>Zellen einfügen</translation>
        </message>
        <message>
            <source>Place before</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <source>Press for other values from the page</source>
            <translation>Drücken für andere Werte von der Seite</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Proved</source>
            <translation>Bewiesen</translation>
        </message>
        <message>
            <source>Proved: {reason}</source>
            <translation>Bewiesen: {reason}</translation>
        </message>
        <message>
            <source>Put cells of a spreadsheet here; rows beyond the last become new lines (Ctrl+V)</source>
            <translation>Zellen einer Tabelle hier einfügen; Zeilen über die letzte hinaus werden neue Positionen (Strg+V)</translation>
        </message>
        <message>
            <source>Put the invoice on hold until it is answered</source>
            <translation>Rechnung zurückstellen, bis die Antwort da ist</translation>
        </message>
        <message>
            <source>Put them in the place of the lines (Enter); Undo brings the old ones back</source>
            <translation>An die Stelle der Positionen setzen (Enter); Rückgängig holt die alten zurück</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Question about an invoice from {supplier}</source>
            <translation>Frage zu einer Rechnung von {supplier}</translation>
        </message>
        <message>
            <source>Question about invoice {number} from {supplier}</source>
            <translation>Frage zur Rechnung {number} von {supplier}</translation>
        </message>
        <message>
            <source>Question about the invoice {file}</source>
            <translation>Frage zur Rechnung {file}</translation>
        </message>
        <message>
            <source>Question to the client</source>
            <translation>Frage an den Mandanten</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Read all pages as one invoice</source>
            <translation>Alle Seiten als eine Rechnung lesen</translation>
        </message>
        <message>
            <source>Read as one invoice.</source>
            <translation>Als eine Rechnung gelesen.</translation>
        </message>
        <message>
            <source>Read lines by columns</source>
            <translation>Positionen nach Spalten lesen</translation>
        </message>
        <message>
            <source>Reading...</source>
            <translation>Wird gelesen...</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Kassenbon</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Saved as you type; Undo takes it back</source>
            <translation>Beim Tippen gespeichert; Rückgängig nimmt es zurück</translation>
        </message>
        <message>
            <source>Say where each invoice begins</source>
            <translation>Sagen, wo jede Rechnung beginnt</translation>
        </message>
        <message>
            <source>Select one in the list to see its page and its values.</source>
            <translation>Wählen Sie eine in der Liste, um Seite und Werte zu sehen.</translation>
        </message>
        <message>
            <source>Show line items</source>
            <translation>Positionen zeigen</translation>
        </message>
        <message>
            <source>Show or hide the line items</source>
            <translation>Positionen zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show the invoice that was entered before</source>
            <translation>Die früher erfasste Rechnung zeigen</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Die andere zeigen</translation>
        </message>
        <message>
            <source>Space chooses what it is. Left and right move its right edge, with Shift its left one.</source>
            <translation>Leertaste wählt, was sie ist. Links und rechts verschieben ihren rechten Rand, mit Umschalt den linken.</translation>
        </message>
        <message numerus="yes">
            <source>Split into %n invoices</source>
            <translation>
                <numerusform>In %n Rechnung trennen</numerusform>
                <numerusform>In %n Rechnungen trennen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Split into %n invoices.</source>
            <translation>
                <numerusform>In %n Rechnung getrennt.</numerusform>
                <numerusform>In %n Rechnungen getrennt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Split line in two</source>
            <translation>Position in zwei teilen</translation>
        </message>
        <message>
            <source>Subject:</source>
            <translation>Betreff:</translation>
        </message>
        <message>
            <source>Tab goes from column to column, Up and Down move the lower end, Enter takes the lines, Escape leaves.</source>
            <translation>Tab geht von Spalte zu Spalte, Auf und Ab verschieben das untere Ende, Enter übernimmt die Positionen, Esc verlässt.</translation>
        </message>
        <message>
            <source>Take off hold</source>
            <translation>Nicht mehr zurückstellen</translation>
        </message>
        <message>
            <source>Take the chosen lines out; Undo brings them back</source>
            <translation>Gewählte Positionen herausnehmen; Rückgängig holt sie zurück</translation>
        </message>
        <message>
            <source>Take these lines</source>
            <translation>Diese Positionen nehmen</translation>
        </message>
        <message>
            <source>Taken from the page by a person</source>
            <translation>Von einer Person von der Seite übernommen</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Tax by rate</source>
            <translation>Steuer je Satz</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>Steuersatz</translation>
        </message>
        <message>
            <source>That is too much to paste.</source>
            <translation>Das ist zu viel zum Einfügen.</translation>
        </message>
        <message>
            <source>The chosen lines one place down</source>
            <translation>Gewählte Positionen einen Platz nach unten</translation>
        </message>
        <message>
            <source>The chosen lines one place up</source>
            <translation>Gewählte Positionen einen Platz nach oben</translation>
        </message>
        <message>
            <source>The mail could not be written: {reason}</source>
            <translation>Die E-Mail konnte nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <source>The other one stays; Undo brings this one back</source>
            <translation>Die andere bleibt; Rückgängig holt diese zurück</translation>
        </message>
        <message>
            <source>The page is copied as a picture.</source>
            <translation>Die Seite ist als Bild kopiert.</translation>
        </message>
        <message>
            <source>The text is copied.</source>
            <translation>Der Text ist kopiert.</translation>
        </message>
        <message>
            <source>The value of the first chosen cell in those below it</source>
            <translation>Der Wert der ersten gewählten Zelle in denen darunter</translation>
        </message>
        <message>
            <source>There are no words here</source>
            <translation>Hier stehen keine Wörter</translation>
        </message>
        <message>
            <source>There is no page to show</source>
            <translation>Es gibt keine Seite zu zeigen</translation>
        </message>
        <message>
            <source>This field is chosen from its list</source>
            <translation>Dieses Feld wird aus seiner Liste gewählt</translation>
        </message>
        <message>
            <source>This invoice</source>
            <translation>Diese Rechnung</translation>
        </message>
        <message>
            <source>This invoice is approved</source>
            <translation>Diese Rechnung ist freigegeben</translation>
        </message>
        <message>
            <source>This is not clear to me:</source>
            <translation>Das ist mir nicht klar:</translation>
        </message>
        <message>
            <source>This one is not needed; Undo brings it back</source>
            <translation>Diese wird nicht gebraucht; Rückgängig holt sie zurück</translation>
        </message>
        <message>
            <source>This page cannot be shown.</source>
            <translation>Diese Seite lässt sich nicht zeigen.</translation>
        </message>
        <message>
            <source>To:</source>
            <translation>An:</translation>
        </message>
        <message>
            <source>Too long for this field</source>
            <translation>Zu lang für dieses Feld</translation>
        </message>
        <message>
            <source>Two lines of one, with half the quantity and half the amount each</source>
            <translation>Zwei Positionen aus einer, je mit halber Menge und halbem Betrag</translation>
        </message>
        <message>
            <source>Typed by a person</source>
            <translation>Von Hand getippt</translation>
        </message>
        <message>
            <source>Use the known one</source>
            <translation>Den bekannten nehmen</translation>
        </message>
        <message>
            <source>Use {value} for {field}</source>
            <translation>{value} für {field} nehmen</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Values of both</source>
            <translation>Werte beider</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>E-Mail schreiben</translation>
        </message>
        <message>
            <source>Your mail program has the question and the page.</source>
            <translation>Ihr E-Mail-Programm hat die Frage und die Seite.</translation>
        </message>
        <message>
            <source>Your mail program has the text. Paste the page there: Copy page.</source>
            <translation>Ihr E-Mail-Programm hat den Text. Fügen Sie dort die Seite ein: Seite kopieren.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>freigegeben</translation>
        </message>
        <message>
            <source>as learned from this supplier</source>
            <translation>wie von diesem Lieferanten gelernt</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>from the e-invoice's data</source>
            <translation>aus den Daten der E-Rechnung</translation>
        </message>
        <message>
            <source>from the page</source>
            <translation>von der Seite</translation>
        </message>
        <message>
            <source>from the picture of the page</source>
            <translation>aus dem Bild der Seite</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>nicht freigegeben</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>zurückgestellt</translation>
        </message>
        <message>
            <source>page {number}</source>
            <translation>Seite {number}</translation>
        </message>
        <message>
            <source>subtotal</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>total</source>
            <translation>Gesamtbetrag</translation>
        </message>
        <message>
            <source>typed by a person</source>
            <translation>von Hand getippt</translation>
        </message>
        <message>
            <source>worked out from other values</source>
            <translation>aus anderen Werten errechnet</translation>
        </message>
        <message>
            <source>{difference} missing at {rate}: lines {sum}, taxed {value}</source>
            <translation>{difference} fehlen bei {rate}: Positionen {sum}, versteuert {value}</translation>
        </message>
        <message>
            <source>{difference} missing: lines {sum}, {name} {value}</source>
            <translation>{difference} fehlen: Positionen {sum}, {name} {value}</translation>
        </message>
        <message>
            <source>{difference} too much at {rate}: lines {sum}, taxed {value}</source>
            <translation>{difference} zu viel bei {rate}: Positionen {sum}, versteuert {value}</translation>
        </message>
        <message>
            <source>{difference} too much: lines {sum}, {name} {value}</source>
            <translation>{difference} zu viel: Positionen {sum}, {name} {value}</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>{name}, line {number}</source>
            <translation>{name}, Position {number}</translation>
        </message>
        <message>
            <source>{name}: press to say what this column is</source>
            <translation>{name}: drücken, um zu sagen, was diese Spalte ist</translation>
        </message>
        <message>
            <source>{name}: {file}</source>
            <translation>{name}: {file}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} von {all}</translation>
        </message>
        <message>
            <source>{number} of {all} or more</source>
            <translation>{number} von {all} oder mehr</translation>
        </message>
        <message>
            <source>{number} of {all}, still looking</source>
            <translation>{number} von {all}, Suche läuft noch</translation>
        </message>
        <message>
            <source>{percent} % sure</source>
            <translation>{percent} % sicher</translation>
        </message>
        <message>
            <source>{place}: {value}</source>
            <translation>{place}: {value}</translation>
        </message>
        <message>
            <source>{what} (redone)</source>
            <translation>{what} (wiederholt)</translation>
        </message>
        <message>
            <source>{what} (undone)</source>
            <translation>{what} (zurückgenommen)</translation>
        </message>
        <message>
            <source>{word}. {meaning}</source>
            <translation>{word}. {meaning}</translation>
        </message>
        <message>
            <source>≠ different</source>
            <translation>≠ verschieden</translation>
        </message>
    </context>
</TS>
