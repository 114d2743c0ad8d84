### Words of `thidua keygen` and `thidua verify`.

seal-sealed =
    GENUINE: { $recipient }{ $of }
    {"  "}{ $award }
    {"  "}Decision { $decision } of { $day }
seal-not-genuine = NOT GENUINE
seal-not-checked = NOT CHECKED
seal-page-number = page { $page }
seal-key-made =
    Made key { $name }.
    {"  "}Secret key: { $secret } (only its keeper may read it; send it to nobody, keep it out of the output)
    {"  "}Public key: { $public } (for whoever has to check)
    Add to thidua.toml:

    {"["}seal]
    key = "{ $file }"

## What is wrong with a code

seal-absent = There is no code.
    .todo = Scan the QR code again, or give a PDF, or a PNG or JPEG that shows the whole code.
seal-unreadable = The file cannot be opened ({ $detail }).
    .todo = Give a PDF, a PNG or JPEG picture, or a text.
seal-foreign = Not the code of a certificate: “{ $text }”.
    .todo = Scan the code that is printed on it.
seal-version = A code of version { $found }, which this program does not know.
    .todo = Use a later thidua.
seal-incomplete = The code has { $lines } lines instead of 8.
    .todo = Scan or copy the whole code again.
seal-damaged = Line { $line } of the code is damaged.
    .todo = Scan again; if it stays so, take it for false.
seal-no-key = There is no public key to check with.
    .todo = Add --key FILE, or [seal] public = ["…pub.pem"] in thidua.toml; ask the issuing office for the key.
seal-unknown-key = It says that key { $named } signed it, which is none of the known keys.
    .todo = Ask the issuing office whether it uses that key; if so, add its public key.
seal-forged = The signature does not fit: the words were altered, or somebody else signed them.
    .todo = Do not accept it; compare it with the decision.
seal-page-differs = The code is genuine, but the page does not say the same: “{ $missing }” is missing.
    .todo = Do not accept it; the code may be that of another certificate.
