//! Texts of old fonts where nothing names the font.

use thidua::read::legacy;

#[test]
fn two_fonts_in_one_cell_without_the_fonts() {
    for (stored, wanted) in [
        ("Ủy ban nh©n d©n quËn 9", "Ủy ban nhân dân quận 9"),
        (
            "Ban QLDA đÇu t\u{AD} c«ng tr×nh giao th«ng ®« thÞ thµnh phè",
            "Ban QLDA đầu tư công trình giao thông đô thị thành phố",
        ),
        ("760 chỗ ë cho SV", "760 chỗ ở cho SV"),
        ("tại QuyÕt ®ịnh sè 477/2004/Q§-NHNN", "tại Quyết định số 477/2004/QĐ-NHNN"),
    ] {
        assert_eq!(legacy::repair(stored).map(|(_, text)| text).as_deref(), Some(wanted));
    }
}
