//! What lies over the cells of a sheet in xlsx and ods (comments, text boxes, fonts, hidden parts): any bytes in their parts give
//! rows that balance, or a sentence.
#![no_main]
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use thidua_fuzz::read::ReadSettings;
use thidua_fuzz::{balances, package, read, settings, xlsx};

static SETTINGS: LazyLock<ReadSettings> = LazyLock::new(settings);

const SHEET: &[u8] = br#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>HTX</t></is></c></row></sheetData><drawing r:id="d"/><legacyDrawing r:id="v"/></worksheet>"#;
const RELATIONS: &[u8] = br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/><Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>"#;
const RELATIONS_AT: &str = "xl/worksheets/_rels/sheet1.xml.rels";

fuzz_target!(|content: &[u8]| {
    let Some((first, rest)) = content.split_first() else { return };
    let wrapped = |before: &[u8], after: &[u8]| [before, rest, after].concat();
    let file = match first % 6 {
        0 => xlsx(&wrapped(b"<worksheet><sheetData>", b"</sheetData></worksheet>"), &[]),
        1 => {
            let comments = wrapped(b"<comments><authors><author/></authors><commentList><comment ref=\"A1\">", b"</comment></commentList></comments>");
            xlsx(SHEET, &[(RELATIONS_AT, RELATIONS), ("xl/comments1.xml", &comments)])
        }
        2 => {
            let thread = wrapped(b"<ThreadedComments><threadedComment ref=\"A1\">", b"</threadedComment></ThreadedComments>");
            xlsx(SHEET, &[(RELATIONS_AT, RELATIONS), ("xl/threadedComments/threadedComment1.xml", &thread)])
        }
        3 => {
            let drawing = wrapped(b"<xdr:wsDr><xdr:twoCellAnchor>", b"</xdr:twoCellAnchor></xdr:wsDr>");
            xlsx(SHEET, &[(RELATIONS_AT, RELATIONS), ("xl/drawings/drawing1.xml", &drawing)])
        }
        4 => xlsx(SHEET, &[("xl/styles.xml", rest)]),
        _ => {
            let text = wrapped(b"<office:document-content><office:body><office:spreadsheet><table:table table:name=\"DS\">", b"</table:table></office:spreadsheet></office:body></office:document-content>");
            package(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &text)])
        }
    };
    balances(&read::bytes(&file, if first % 6 == 5 { "x.ods" } else { "x.xlsx" }, &SETTINGS));
});
