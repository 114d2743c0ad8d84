//! Every wording of the field settles to its code; what says too little is asked about, and so is what nobody knows.

use crate::kit::Case;
use std::collections::BTreeMap;
use thidua::cli::Exit;

const AWARDS: &[(&str, &[&str])] = &[
    ("CSTD_TQ", &["“Chiến sĩ thi đua toàn quốc”", "CSTĐ toàn quốc"]),
    (
        "CSTD_TINH",
        &[
            "Chiến sĩ thi đua cấp tỉnh",
            "cstđ cấp tỉnh",
            "cstđ tỉnh",
            "chiến sĩ thi đua tỉnh",
            "chiến sỹ thi đua cấp tỉnh",
        ],
    ),
    ("CSTD_BO", &["Chiến sĩ thi đua bộ, ban, ngành"]),
    ("CSTD_CS", &["“Chiến sĩ thi đua cơ sở”", "cstđ cơ sở", "cstđcs", "cstdcs", "chiến sỹ thi đua cơ sở"]),
    ("LDTT", &["“Lao động tiên tiến”", "lđtt", "ldtt", "lao động tiên tiến", "lao động tiến tiến"]),
    ("CSTT", &["“Chiến sĩ tiên tiến”"]),
    ("CO_CP", &["“Cờ thi đua của Chính phủ”", "cờ chính phủ", "cờ tđcp", "cờ thi đua cp"]),
    (
        "CO_TINH",
        &[
            "Cờ thi đua của UBND tỉnh",
            "Cờ thi đua của tỉnh",
            "cờ ubnd tỉnh",
            "cờ thi đua ubnd tỉnh",
            "cờ tđ tỉnh",
            "cờ đơn vị xuất sắc",
            "cờ đơn vị xuất sắc của UBND tỉnh",
            "cờ dẫn đầu",
            "cờ nhất khối",
        ],
    ),
    ("CO_BO", &["Cờ thi đua của bộ, ban, ngành"]),
    ("TTLDXS", &["“Tập thể lao động xuất sắc”", "tập thể lao động xuất sắc", "tập thể lđxs", "ttlđxs", "tt ldxs"]),
    ("DVQT", &["“Đơn vị quyết thắng”"]),
    ("TTLDTT", &["“Tập thể lao động tiên tiến”", "tập thể lđtt", "tập thể tiên tiến", "ttlđtt"]),
    ("DVTT", &["“Đơn vị tiên tiến”"]),
    ("XA_TB", &["Xã, phường, đặc khu tiêu biểu", "xã, phường, thị trấn tiêu biểu"]),
    ("THON_VH", &["Thôn, tổ dân phố văn hóa"]),
    ("GDVH", &["“Gia đình văn hóa”", "Gia đình văn hoá"]),
    ("HC_SV", &["“Huân chương Sao vàng”"]),
    ("HC_HCM", &["“Huân chương Hồ Chí Minh”"]),
    ("HC_DL1", &["“Huân chương Độc lập” hạng Nhất"]),
    ("HC_DL2", &["Huân chương Độc lập hạng Nhì"]),
    ("HC_DL3", &["Huân chương Độc lập hạng Ba"]),
    ("HC_QC1", &["Huân chương Quân công hạng Nhất"]),
    ("HC_QC2", &["Huân chương Quân công hạng II"]),
    ("HC_QC3", &["Huân chương Quân công hạng 3"]),
    ("HC_BVTQ1", &["Huân chương Bảo vệ Tổ quốc hạng Nhất"]),
    ("HC_BVTQ2", &["Huân chương Bảo vệ Tổ quốc hạng Nhì"]),
    ("HC_BVTQ3", &["Huân chương Bảo vệ Tổ quốc hạng Ba"]),
    ("HC_CC1", &["Huân chương Chiến công hạng Nhất"]),
    ("HC_CC2", &["Huân chương Chiến công hạng Nhì"]),
    ("HC_CC3", &["Huân chương Chiến công hạng Ba"]),
    ("HC_LD1", &["“Huân chương Lao động” hạng Nhất", "hclđ hạng nhất"]),
    ("HC_LD2", &["“Huân chương Lao động” hạng Nhì"]),
    (
        "HC_LD3",
        &[
            "“Huân chương Lao động” hạng Ba",
            "hcld hạng ba",
            "hclđ h3",
            "huân chương lao động hạng 3",
            "huân chương lao động hạng III",
        ],
    ),
    ("HC_DDK", &["Huân chương Đại đoàn kết dân tộc"]),
    ("HC_DC", &["Huân chương Dũng cảm"]),
    ("HC_HN", &["Huân chương Hữu nghị"]),
    ("HUYCH_QKQT", &["Huy chương Quân kỳ quyết thắng"]),
    ("HUYCH_VANTQ", &["Huy chương Vì an ninh Tổ quốc"]),
    ("HUYCH_CSVV1", &["Huy chương Chiến sĩ vẻ vang hạng Nhất"]),
    ("HUYCH_CSVV2", &["Huy chương Chiến sĩ vẻ vang hạng Nhì"]),
    ("HUYCH_CSVV3", &["Huy chương Chiến sỹ vẻ vang hạng Ba"]),
    ("HUYCH_HN", &["Huy chương Hữu nghị"]),
    ("HUYCH_TNXP", &["Huy chương Thanh niên xung phong vẻ vang"]),
    ("DHVD_TINH", &["Tỉnh Anh hùng", "Thành phố Anh hùng"]),
    ("DHVD_BMVNAH", &["Bà mẹ Việt Nam anh hùng", "Bà mẹ VN anh hùng"]),
    ("DHVD_AHLLVT", &["Anh hùng Lực lượng vũ trang nhân dân", "Anh hùng LLVTND"]),
    ("DHVD_AHLD", &["Anh hùng Lao động"]),
    ("DHVD_NGND", &["Nhà giáo nhân dân"]),
    ("DHVD_NGUT", &["Nhà giáo ưu tú"]),
    ("DHVD_TTND", &["Thầy thuốc nhân dân"]),
    ("DHVD_TTUT", &["Thầy thuốc ưu tú"]),
    ("DHVD_NSND", &["Nghệ sĩ nhân dân"]),
    ("DHVD_NSUT", &["Nghệ sỹ ưu tú"]),
    ("DHVD_NNND", &["Nghệ nhân nhân dân"]),
    ("DHVD_NNUT", &["Nghệ nhân ưu tú"]),
    ("GT_HCM", &["Giải thưởng Hồ Chí Minh"]),
    ("GT_NN", &["Giải thưởng Nhà nước"]),
    (
        "BK_TTG",
        &["“Bằng khen của Thủ tướng Chính phủ”", "bằng khen thủ tướng", "bk ttcp", "bk ttg", "bằng khen của ttcp"],
    ),
    (
        "BK_TINH",
        &[
            "Bằng khen của Chủ tịch UBND tỉnh",
            "Bằng khen của Chủ tịch UBND tỉnh Tây Ninh",
            "bằng khen ubnd tỉnh",
            "bằng khen của ubnd tỉnh",
            "bk ubt",
            "bk ct ubnd tỉnh",
            "bk tỉnh",
            "bằng khen cấp tỉnh",
            "bằng khen chủ tịch tỉnh",
        ],
    ),
    ("BK_BO", &["Bằng khen của Bộ trưởng", "Bằng khen của Bộ trưởng, Thủ trưởng bộ, ban, ngành"]),
    ("KNC_TINH", &["Kỷ niệm chương của tỉnh"]),
    ("KNC_BO", &["Kỷ niệm chương của bộ, ban, ngành"]),
    ("GK_SO", &["Giấy khen của Giám đốc sở"]),
    (
        "GK_HTX_GD",
        &["Giấy khen của Giám đốc HTX", "Giấy khen của Tổng giám đốc hợp tác xã", "Giấy khen của Giám đốc QTDND"],
    ),
    ("GK_HTX_CT", &["Giấy khen của Chủ tịch HĐQT HTX", "Giấy khen của Chủ tịch HĐTV"]),
    ("GK_DN", &["Giấy khen của Tổng giám đốc doanh nghiệp", "Giấy khen của doanh nghiệp"]),
    ("GK_XA", &["Giấy khen của Chủ tịch UBND xã", "Giấy khen của Chủ tịch UBND phường"]),
    ("GK_HUYEN", &["Giấy khen của Chủ tịch UBND huyện"]),
    ("BK_CTXH", &["Bằng khen Hội Nông dân"]),
    ("GK_CTXH", &["Giấy khen Hội LHPN"]),
    (
        "BK_VCA",
        &[
            "Bằng khen của Chủ tịch Liên minh Hợp tác xã Việt Nam",
            "bằng khen lmhtxvn",
            "bk lm htx vn",
            "bằng khen liên minh htx việt nam",
            "bk tw lmhtx",
        ],
    ),
    ("BK_BCH_VCA", &["Bằng khen của Ban Chấp hành LMHTXVN"]),
    ("CO_VCA", &["Cờ thi đua của Liên minh HTX Việt Nam"]),
    ("KNC_VCA", &["Kỷ niệm chương “Vì sự nghiệp phát triển hợp tác xã Việt Nam”"]),
    ("GK_LMT", &["Giấy khen của Liên minh Hợp tác xã tỉnh", "giấy khen lmhtx tỉnh", "gk lmhtx", "giấy khen liên minh"]),
    ("CO_LMT", &["Cờ thi đua của LMHTX tỉnh"]),
    ("COOPSTAR", &["Giải thưởng Ngôi sao Hợp tác xã “CoopStar Awards”", "CoopStar Awards"]),
    ("HTX_TB", &["“Hợp tác xã tiêu biểu”", "HTX điển hình tiên tiến"]),
];

/// Wordings that a person has to say more of, and one that nobody knows.
const ASKED: &[(&str, &[&str])] = &[
    (
        "Q04",
        &[
            "Bằng khen",
            "Giấy khen",
            "Cờ",
            "Cờ thi đua",
            "CSTĐ",
            "bằng khen cp",
            "Kỷ niệm chương",
            "kỉ niệm chương",
            "KNC",
        ],
    ),
    ("Q03", &["Ngôi sao vàng phương Nam"]),
];

const SECTORS: &[(&str, &[&str])] = &[
    (
        "NN",
        &[
            "Nông nghiệp",
            "NN",
            "nông, lâm, ngư nghiệp",
            "nông-lâm-ngư",
            "trồng trọt",
            "chăn nuôi",
            "thủy sản",
            "lâm nghiệp",
            "diêm nghiệp",
            "DVNN",
            "thủy lợi",
        ],
    ),
    (
        "CN_TTCN",
        &["Công nghiệp – tiểu thủ công nghiệp", "CN-TTCN", "TTCN", "công nghiệp", "làng nghề", "chế biến", "điện"],
    ),
    ("XD", &["Xây dựng", "XD"]),
    ("TM_DV", &["Thương mại – dịch vụ", "TM-DV", "TMDV", "thương mại", "dịch vụ", "chợ", "du lịch"]),
    ("GTVT", &["Giao thông vận tải", "vận tải", "VT", "giao thông", "bến xe", "bốc xếp"]),
    ("MT", &["Dịch vụ môi trường", "môi trường", "vệ sinh môi trường", "VSMT", "nước sạch", "rác thải"]),
    ("QTD", &["Quỹ tín dụng nhân dân", "tín dụng", "QTDND", "QTD"]),
    ("KHAC", &["Lĩnh vực khác", "khác", "tổng hợp", "nhà ở", "y tế", "giáo dục", "trường học"]),
    ("", &["vật liệu xây dựng", "công thương", "thiên văn"]),
];

const KINDS: &[(&str, &[&str])] = &[
    (
        "HTX",
        &[
            "Hợp tác xã Một",
            "HTX Hai",
            "Htx Ba",
            "H.T.X Bốn",
            "Hợp tác xả Năm",
            "Hợp tác xa Sáu",
            "HTX NN Bảy",
            "HTX nông nghiệp Tám",
            "HTX DVNN Chín",
            "HTX DV-NN Mười",
            "HTX SX-TM-DV An",
            "HTX vận tải Bình",
            "HTX TTCN Châu",
        ],
    ),
    ("LHHTX", &["Liên hiệp hợp tác xã Một", "Liên hiệp HTX Hai", "LH HTX Ba", "LHHTX Bốn"]),
    ("QTDND", &["Quỹ tín dụng nhân dân Một", "QTDND Hai", "QTD Ba", "Quỹ TD Bốn", "Quỹ tín dụng Năm", "Quỹ TDND Sáu"]),
    ("THT", &["Tổ hợp tác Một", "THT Hai", "Tổ HT Ba", "Tổ hợp tác sản xuất Bốn"]),
    ("LMHTX", &["Liên minh Hợp tác xã tỉnh Tây Ninh", "LMHTX tỉnh Long An", "LMHTXVN"]),
    ("KHAC", &["Công ty TNHH Một", "Cty Hai", "CTCP Ba", "Doanh nghiệp Bốn", "Công tuy Năm"]),
];

const MOVEMENTS: &[(&str, &[&str])] = &[
    (
        "DKST",
        &[
            "“Đoàn kết, sáng tạo, nâng cao hiệu quả hoạt động của các Hợp tác xã, góp phần xây dựng nông thôn mới”",
            "Đoàn kết, sáng tạo, nâng cao hiệu quả hoạt động của các Hợp tác xã, Liên hiệp Hợp tác xã góp phần xây dựng nông thôn mới",
            "Đoàn kết, sáng tạo, nâng cao hiệu quả hoạt động của các Hợp tác xã, Liên hiệp Hợp tác xã, Liên minh Hợp tác xã các cấp; góp phần xây dựng nông thôn mới",
        ],
    ),
    (
        "NTM",
        &[
            "Tây Ninh chung sức xây dựng nông thôn mới",
            "Tây Ninh chung tay xây dựng nông thôn mới",
            "Cả nước chung sức xây dựng nông thôn mới",
        ],
    ),
    ("HNPT", &["Doanh nghiệp Tây Ninh hội nhập và phát triển", "Doanh nghiệp Việt Nam hội nhập và phát triển"]),
    (
        "VNN",
        &[
            "Tây Ninh chung tay vì người nghèo - Không để ai bỏ lại phía sau",
            "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
        ],
    ),
];

/// A row for each wording: a unit of its own, and the wording.
fn rows(wordings: &[(&str, &[&str])], more: &[&str]) -> Vec<Vec<String>> {
    let all = wordings.iter().flat_map(|(_, wordings)| *wordings);
    all.enumerate()
        .map(|(number, wording)| {
            let own = [format!("HTX Số {}", number + 1), (*wording).to_owned()];
            own.into_iter().chain(more.iter().map(|text| (*text).to_owned())).collect()
        })
        .collect()
}

fn roster(name: &str, header: &[&str], rows: &[Vec<String>]) -> Case {
    let case = Case::new(name);
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let table: Vec<&[&str]> = std::iter::once(header).chain(rows.iter().map(Vec::as_slice)).collect();
    case.roster("ds.xlsx", &table);
    assert_eq!(case.run().exit, Exit::Done);
    case
}

/// Wording → code that the table gives it.
fn settled(case: &Case, table: &str, name: &str, column: &str) -> BTreeMap<String, String> {
    case.data(table).into_iter().map(|row| (row[name].clone(), row[column].clone())).collect()
}

/// What came out otherwise than listed: wording, listed code, code found.
fn wrong<'a>(
    listed: &'a [(&str, &[&str])],
    found: &BTreeMap<String, String>,
) -> Vec<(&'a str, &'a str, Option<String>)> {
    let all = listed.iter().flat_map(|(code, wordings)| wordings.iter().map(move |wording| (*code, *wording)));
    let found = |number: usize| found.get(&format!("HTX Số {}", number + 1)).cloned();
    let judged = all.enumerate().map(|(number, (code, wording))| (wording, code, found(number)));
    judged.filter(|(_, code, found)| found.as_deref() != Some(*code)).collect()
}

#[test]
fn awards() {
    let header = ["Tên đơn vị", "Hình thức khen thưởng", "Năm"];
    let case = roster("wordings-awards", &header, &rows(AWARDS, &["2024"]));
    assert_eq!(wrong(AWARDS, &settled(&case, "awards", "recipient_name", "form")), Vec::new());
}

#[test]
fn open_and_unknown_awards_are_asked_about() {
    let header = ["Tên đơn vị", "Hình thức khen thưởng", "Năm"];
    let case = roster("wordings-asked", &header, &rows(ASKED, &["2024"]));
    assert!(case.data("awards").iter().all(|award| award["status"] == "set_aside"));
    let asked: BTreeMap<String, String> = case
        .data("issues")
        .into_iter()
        .filter(|issue| issue["severity"] == "question")
        .map(|issue| (issue["value"].clone(), issue["code"].clone()))
        .collect();
    for (code, wordings) in ASKED {
        for wording in *wordings {
            assert_eq!(asked.get(*wording).map(String::as_str), Some(*code), "{wording}");
        }
    }
}

#[test]
fn sectors() {
    let case = roster("wordings-sectors", &["Tên HTX", "Lĩnh vực"], &rows(SECTORS, &[]));
    assert_eq!(wrong(SECTORS, &settled(&case, "units", "name", "sector")), Vec::new());
    let asked: Vec<String> = case
        .data("issues")
        .into_iter()
        .filter(|issue| issue["code"] == "Q06")
        .map(|issue| issue["value"].clone())
        .collect();
    assert_eq!(asked, ["vật liệu xây dựng", "công thương", "thiên văn"]);
}

#[test]
fn kinds_of_unit() {
    let names = KINDS.iter().flat_map(|(_, names)| *names);
    let rows: Vec<Vec<String>> = names.map(|name| vec![(*name).to_owned(), "Nông nghiệp".to_owned()]).collect();
    let case = roster("wordings-kinds", &["Tên đơn vị", "Lĩnh vực"], &rows);
    let found = settled(&case, "units", "name", "kind");
    for (kind, names) in KINDS {
        for name in *names {
            assert_eq!(found.get(*name).map(String::as_str), Some(*kind), "{name}");
        }
    }
}

#[test]
fn movements() {
    let header = ["Tên HTX", "Phong trào thi đua", "Năm", "Tham gia"];
    let case = roster("wordings-movements", &header, &rows(MOVEMENTS, &["2022", "x"]));
    assert_eq!(wrong(MOVEMENTS, &settled(&case, "participation", "unit_name", "movement")), Vec::new());
}

#[test]
fn a_table_that_is_not_understood_says_which_heading_and_what_helps() {
    let case = Case::new("unknown-heading");
    case.roster("a.xlsx", &[&["Họ và tên", "Đơn vị", "Loại bằng được nhận về"], &["Nguyễn Văn Thử", "HTX Một", "BK"]]);
    let answer = case.command(&["check", "INPUT"]);
    assert_eq!(answer.exit, Exit::NeedsAPerson);
    for words in ["what is “Loại bằng được nhận về”?", "thidua learn FILE"] {
        assert!(answer.out.contains(words), "{}", answer.out);
    }
}
