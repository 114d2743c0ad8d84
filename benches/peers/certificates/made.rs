//! Certificates of invented people, the same for every program that is measured.

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use thidua::config::{self, Config};
use thidua::draw::certificate::{Document, Input, Print, certificates};
use thidua::draw::page::{Item, Page};
use thidua::model::{Date, Decisions, Records};
use thidua::read;
use thidua::save::pdf::{Bookmark, Press, Script};
use thidua::settle::settle;

const FAMILY: &[&str] = &["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi"];
const GIVEN: &[&str] = &["An", "Bình", "Cường", "Dung", "Hằng", "Khoa", "Lan", "Phúc", "Quý", "Thủy", "Vinh", "Mai"];
const POSTS: &[&str] = &["Giám đốc", "Kế toán trưởng", "Chủ tịch Hội đồng quản trị", "Trưởng Ban kiểm soát"];
const DEEDS: &[&str] = &[
    "Đã có thành tích xuất sắc trong phong trào thi đua xây dựng nông thôn mới giai đoạn 2021 - 2025",
    "Đã có nhiều đóng góp trong công tác chuyển đổi số của khu vực kinh tế tập thể, hợp tác xã năm 2024",
    "Hoàn thành xuất sắc nhiệm vụ sản xuất, kinh doanh, góp phần nâng cao thu nhập của thành viên hợp tác xã",
];

/// Awards before they are drawn.
pub struct Awards {
    count: usize,
    records: Records,
    config: Config,
}

/// So many awards of one decision.
pub fn awards(count: usize) -> Awards {
    let config = config::load(None::<&Path>).unwrap();
    let mut text = String::from(
        "Họ và tên,Năm sinh,Giới tính,Chức vụ,Đơn vị,Lĩnh vực,Thành tích,Hình thức khen thưởng,Số quyết định,Ngày quyết định\n",
    );
    for at in 0..count {
        writeln!(
            text,
            "{} Văn {} {},{},{},{},HTX Nông nghiệp Tân Tiến {},Nông nghiệp,\"{}\",Bằng khen của UBND tỉnh,2134/QĐ-UBND,21/10/2024",
            FAMILY[at % FAMILY.len()],
            GIVEN[at / FAMILY.len() % GIVEN.len()],
            roman(at / 96),
            1950 + at % 50,
            if at % 2 == 0 { "Nam" } else { "Nữ" },
            POSTS[at % POSTS.len()],
            at % 3_000,
            DEEDS[at % DEEDS.len()],
        )
        .unwrap();
    }
    let files = [read::bytes(text.as_bytes(), "khen-thuong.csv", &config.reading)];
    let records = settle(&files, &config.catalogue, &Decisions::new()).records;
    Awards { count, records, config }
}

impl Awards {
    /// The certificates, drawn.
    pub fn document(&self) -> Document {
        let (records, catalogue) = (&self.records, &self.config.catalogue);
        let input = Input::new(&records.awards, &records.units, catalogue, Date::new(2026, 1, 5).unwrap());
        let jobs = std::thread::available_parallelism().unwrap().get();
        let input = Input { jobs, ..input };
        let (mut documents, _) = certificates(&input, &self.config.certificates, &Print::default());
        assert_eq!(documents.len(), 1, "one decision makes one document");
        let mut document = documents.remove(0);
        assert_eq!(document.certificates.len(), self.count);
        share(&mut document);
        document
    }
}

/// Moves what all certificates begin with into a base that they share, where they were drawn without one.
fn share(document: &mut Document) {
    let first = document.certificates[0].page.clone();
    let alike = |page: &Page| page.items.iter().zip(&first.items).take_while(|(one, other)| one == other).count();
    let common = document.certificates.iter().map(|certificate| alike(&certificate.page)).min().unwrap_or_default();
    if first.base.is_empty() {
        let base: Arc<[Item]> = first.items[..common].into();
        for certificate in &mut document.certificates {
            certificate.page.base = base.clone();
            certificate.page.items.drain(..common);
        }
    }
}

/// Unpacks what all certificates share.
pub fn press(document: &Document) -> Press {
    Press::new(document.certificates.iter().map(|certificate| &certificate.page)).unwrap()
}

/// All certificates as one file.
pub fn combined(document: &Document, jobs: usize) -> Vec<u8> {
    let pages: Vec<&Page> = document.certificates.iter().map(|certificate| &certificate.page).collect();
    let bookmarks = document.certificates.iter().enumerate().map(|(page, certificate)| Bookmark {
        title: certificate.recipient_name.clone(),
        page,
        inside: Vec::new(),
    });
    press(document).pdf(&script(&document.title, document, pages, bookmarks.collect()), jobs).unwrap()
}

/// One certificate as a file of its own.
pub fn single(document: &Document, press: &Press, at: usize) -> Vec<u8> {
    let certificate = &document.certificates[at];
    let title = format!("{} - {}", document.title, certificate.recipient_name);
    press.pdf(&script(&title, document, vec![&certificate.page], Vec::new()), 1).unwrap()
}

fn script<'a>(title: &'a str, document: &'a Document, pages: Vec<&'a Page>, bookmarks: Vec<Bookmark>) -> Script<'a> {
    let date = Date::new(2026, 1, 5).unwrap();
    Script { title, author: "Văn phòng", subject: &document.title, date, pages, bookmarks }
}

/// A word for a number, so that no two people share a name.
fn roman(mut number: usize) -> String {
    let mut word = String::new();
    for (value, sign) in [(100, "C"), (50, "L"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while number >= value {
            word.push_str(sign);
            number -= value;
        }
    }
    word
}
