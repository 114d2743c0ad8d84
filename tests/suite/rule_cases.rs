//! For every rule the smallest rosters that break it, and their neighbour that keeps it.

/// Rosters, each as rows of `key=value`; the keys are those of [`HEADINGS`].
pub type Rosters = &'static [&'static [&'static str]];

pub struct Pair {
    pub code: &'static str,
    pub breaks: Rosters,
    pub keeps: Rosters,
}

pub const HEADINGS: &[(&str, &str)] = &[
    ("n", "Họ và tên"),
    ("c", "Chức vụ"),
    ("d", "Đơn vị công tác"),
    ("t", "Tên đơn vị"),
    ("hx", "Tên HTX"),
    ("dt", "Đối tượng khen thưởng"),
    ("gt", "Giới tính"),
    ("k", "Hình thức khen thưởng"),
    ("cap", "Cơ quan khen thưởng"),
    ("l", "Loại hình khen thưởng"),
    ("p", "Phong trào thi đua"),
    ("q", "Số quyết định"),
    ("ng", "Ngày quyết định"),
    ("y", "Năm"),
    ("g", "Giai đoạn"),
    ("m", "Mức độ hoàn thành nhiệm vụ"),
    ("s", "Sáng kiến"),
    ("v", "Tỷ lệ phiếu"),
    ("tt", "Thành tích"),
    ("lv", "Lĩnh vực"),
    ("ld", "Số lao động"),
    ("tl", "Năm thành lập"),
    ("st", "Tình trạng"),
    ("kh", "Khối thi đua"),
    ("di", "Điểm thẩm định"),
    ("xh", "Xếp hạng"),
    ("r", "Ghi chú"),
];

pub const PAIRS: &[Pair] = &[
    Pair {
        code: "R01",
        breaks: &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=Cờ thi đua của UBND tỉnh; y=2024"]],
        keeps: &[&["t=HTX Tân Tiến; k=Cờ thi đua của UBND tỉnh; y=2024"]],
    },
    Pair {
        code: "R02",
        breaks: &[&["t=HTX Tân Tiến; k=Giấy khen của Chủ tịch UBND huyện; q=12/QĐ-UBND; ng=05/08/2025"]],
        keeps: &[&["t=HTX Tân Tiến; k=Giấy khen của Chủ tịch UBND huyện; q=12/QĐ-UBND; ng=05/06/2025"]],
    },
    Pair {
        code: "R03",
        breaks: &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=Lao động tiên tiến; q=05/QĐ-HĐQT; ng=05/01/2025"]],
        keeps: &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=Lao động tiên tiến; q=05/QĐ-HTX; ng=05/01/2025"]],
    },
    Pair {
        code: "R04",
        breaks: &[&[
            "t=HTX Tân Tiến; k=Bằng khen UBND tỉnh; p=Vì người nghèo; y=2024",
            "t=HTX Tân Tiến; k=Giấy khen LMHTX; p=Vì người nghèo; y=2024",
        ]],
        keeps: &[&[
            "t=HTX Tân Tiến; k=Bằng khen UBND tỉnh; p=Vì người nghèo; y=2024",
            "t=HTX Tân Tiến; k=Giấy khen LMHTX; p=Vì người nghèo; y=2025",
        ]],
    },
    Pair {
        code: "R05",
        breaks: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; ng=10/01/2026; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=Lao động tiên tiến; ng=10/01/2026; y=2025",
        ]],
        keeps: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; ng=10/01/2026; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=Lao động tiên tiến; ng=10/01/2026; y=2024",
        ]],
    },
    Pair {
        code: "R06",
        breaks: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK tỉnh; l=đột xuất; ng=10/01/2019; y=2019",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK TTg; l=công trạng; ng=10/01/2026; y=2025",
        ]],
        keeps: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK tỉnh; l=công trạng; ng=10/01/2019; y=2019",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK TTg; l=công trạng; ng=10/01/2026; y=2025",
        ]],
    },
    Pair {
        code: "R08",
        breaks: &[&["t=HTX Tân Tiến; k=BK tỉnh; ng=10/01/2026; r=Đang có đơn thư khiếu nại"]],
        keeps: &[&["t=HTX Tân Tiến; k=BK tỉnh; ng=10/01/2026; r=Không có đơn thư khiếu nại"]],
    },
    Pair {
        code: "R09",
        breaks: &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK tỉnh; ng=10/01/2026; g=2023-2025; r=Hết kỷ luật năm 2024"]],
        keeps: &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK tỉnh; ng=10/01/2026; g=2023-2025; r=Hết kỷ luật năm 2022"]],
    },
    Pair {
        code: "R11",
        breaks: &[&["n=Nguyễn Thị B; d=HTX Tân Tiến; k=BK tỉnh; ng=10/01/2026; gt=Nữ"]],
        keeps: &[&["n=Nguyễn Thị B; d=HTX Tân Tiến; k=BK tỉnh; ng=10/01/2026"]],
    },
    Pair {
        code: "R13",
        breaks: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024; m=Hoàn thành tốt nhiệm vụ; s=không",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2024",
        ]],
        keeps: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024; m=Hoàn thành xuất sắc nhiệm vụ; s=không",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2024",
        ]],
    },
    Pair {
        code: "R14",
        breaks: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024",
            "n=Trần Văn B; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2023",
        ]],
        keeps: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2023",
        ]],
    },
    Pair {
        code: "R15",
        breaks: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ toàn quốc; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2025",
            "n=Trần Văn B; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2024",
        ]],
        keeps: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ toàn quốc; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2024",
        ]],
    },
    Pair {
        code: "R16",
        breaks: &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2024; m=Hoàn thành nhiệm vụ"]],
        keeps: &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2024; m=HTTNV"]],
    },
    Pair {
        code: "R17",
        breaks: &[&["t=HTX Tân Tiến; k=TTLĐXS; y=2024; m=Hoàn thành tốt nhiệm vụ"]],
        keeps: &[&["t=HTX Tân Tiến; k=TTLĐXS; y=2024; m=HTXSNV"]],
    },
    Pair {
        code: "R18",
        breaks: &[
            &["hx=HTX Tân Tiến; lv=Nông nghiệp; ld=10"],
            &["n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2024"],
            &["t=HTX Tân Tiến; k=TTLĐTT; y=2024"],
        ],
        keeps: &[
            &["hx=HTX Tân Tiến; lv=Nông nghiệp; ld=1"],
            &["n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2024"],
            &["t=HTX Tân Tiến; k=TTLĐTT; y=2024"],
        ],
    },
    Pair {
        code: "R19",
        breaks: &[&["hx=HTX Tân Tiến; kh=Khối số 1; y=2024; di=90; xh=2"], &["t=HTX Tân Tiến; k=Cờ UBND tỉnh; y=2024"]],
        keeps: &[&["hx=HTX Tân Tiến; kh=Khối số 1; y=2024; di=90; xh=1"], &["t=HTX Tân Tiến; k=Cờ UBND tỉnh; y=2024"]],
    },
    Pair {
        code: "R20",
        breaks: &[&["t=HTX Tân Tiến; k=Cờ chính phủ; y=2024; v=75%"]],
        keeps: &[&["t=HTX Tân Tiến; k=Cờ chính phủ; y=2024; v=85%"]],
    },
    Pair {
        code: "R21",
        breaks: &[
            &["hx=HTX Tân Tiến; lv=Nông nghiệp; kh=Khối số 1", "hx=HTX Thành Công; lv=Vận tải; kh=Khối số 1"],
            &["t=HTX Tân Tiến; k=Cờ UBND tỉnh; y=2024", "t=HTX Thành Công; k=Cờ UBND tỉnh; y=2024"],
        ],
        keeps: &[
            &["hx=HTX Tân Tiến; lv=Nông nghiệp; kh=Khối số 1", "hx=HTX Thành Công; lv=Vận tải; kh=Khối số 1"],
            &["t=HTX Tân Tiến; k=Cờ UBND tỉnh; y=2024", "t=HTX Thành Công; k=Cờ UBND tỉnh; y=2025"],
        ],
    },
    Pair {
        code: "R22",
        breaks: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK tỉnh; l=công trạng; y=2025",
            "n=Trần Văn B; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024",
            "n=Trần Văn B; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2025",
        ]],
        keeps: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK tỉnh; l=công trạng; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2025",
        ]],
    },
    Pair {
        code: "R23",
        breaks: &[&[
            "t=HTX Tân Tiến; k=BK tỉnh; l=công trạng; y=2025",
            "t=HTX Thành Công; k=TTLĐXS; y=2024",
            "t=HTX Thành Công; k=TTLĐXS; y=2025",
        ]],
        keeps: &[&[
            "t=HTX Tân Tiến; k=BK tỉnh; l=công trạng; y=2025",
            "t=HTX Tân Tiến; k=TTLĐXS; y=2024",
            "t=HTX Tân Tiến; k=TTLĐXS; y=2025",
        ]],
    },
    Pair {
        code: "R24",
        breaks: &[&["n=Hộ ông Nguyễn Văn A; k=BK tỉnh; y=2025; tt=Gương mẫu chấp hành pháp luật"]],
        keeps: &[&["n=Hộ ông Nguyễn Văn A; k=BK tỉnh; y=2025; tt=Hiến 500 m2 đất làm đường"]],
    },
    Pair {
        code: "R25",
        breaks: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK TTg; y=2025",
            "n=Trần Văn B; d=HTX Tân Tiến; k=BK tỉnh; y=2019",
        ]],
        keeps: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK TTg; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK tỉnh; y=2019",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2022",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2023",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024",
        ]],
    },
    Pair {
        code: "R26",
        breaks: &[&["t=HTX Tân Tiến; k=BK TTg; y=2025", "t=HTX Thành Công; k=BK tỉnh; y=2019"]],
        keeps: &[&[
            "t=HTX Tân Tiến; k=BK TTg; y=2025",
            "t=HTX Tân Tiến; k=BK tỉnh; y=2019",
            "t=HTX Tân Tiến; k=Cờ UBND tỉnh; y=2023",
        ]],
    },
    Pair {
        code: "R27",
        breaks: &[&["hx=HTX Tân Tiến; lv=Nông nghiệp; tl=2020"], &["t=HTX Tân Tiến; k=HCLĐ hạng ba; y=2025"]],
        keeps: &[
            &["hx=HTX Tân Tiến; lv=Nông nghiệp; tl=2001"],
            &[
                "t=HTX Tân Tiến; k=HCLĐ hạng ba; y=2025",
                "t=HTX Tân Tiến; k=BK TTg; y=2019",
                "t=HTX Tân Tiến; k=Cờ chính phủ; y=2023",
            ],
        ],
    },
    Pair {
        code: "R28",
        breaks: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=HCLĐ hạng nhì; y=2025",
            "n=Trần Văn B; d=HTX Tân Tiến; k=HCLĐ hạng ba; y=2019",
        ]],
        keeps: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=HCLĐ hạng nhì; y=2025",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=HCLĐ hạng ba; y=2019",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2023",
        ]],
    },
    Pair {
        code: "R29",
        breaks: &[&["t=HTX Tân Tiến; k=HCLĐ hạng ba; y=2026; g=2020-2025"]],
        keeps: &[&["t=HTX Tân Tiến; k=HCLĐ hạng ba; y=2026; g=2021-2026"]],
    },
    Pair {
        code: "R30",
        breaks: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024",
            "n=Trần Văn B; d=HTX Tân Tiến; k=LĐTT; y=2024",
        ]],
        keeps: &[&[
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024",
            "n=Trần Văn B; d=HTX Tân Tiến; k=LĐTT; y=2023",
        ]],
    },
    Pair {
        code: "R31",
        breaks: &[&["t=HTX Tân Tiến; k=HCLĐ hạng ba; y=2024", "t=HTX Tân Tiến; k=BK TTg; y=2024"]],
        keeps: &[&["t=HTX Tân Tiến; k=HCLĐ hạng ba; y=2024", "t=HTX Tân Tiến; k=BK TTg; y=2025"]],
    },
    Pair {
        code: "R32",
        breaks: &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ toàn quốc; ng=10/01/2026; v=17/20"]],
        keeps: &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ toàn quốc; ng=10/01/2026; v=19/20"]],
    },
    Pair {
        code: "R33",
        breaks: &[&["hx=HTX Tân Tiến; lv=Nông nghiệp; st=Đã giải thể 2020"], &["t=HTX Tân Tiến; k=BK tỉnh; y=2024"]],
        keeps: &[&["hx=HTX Tân Tiến; lv=Nông nghiệp; st=Đã giải thể 2020"], &["t=HTX Tân Tiến; k=BK tỉnh; y=2019"]],
    },
    Pair {
        code: "R34",
        breaks: &[&["n=Nguyễn Văn A; c=Giám đốc; d=HTX Tân Tiến; k=BK tỉnh; p=Vì người nghèo; y=2024"]],
        keeps: &[&["n=Nguyễn Văn A; c=Công nhân; d=HTX Tân Tiến; k=BK tỉnh; p=Vì người nghèo; y=2024"]],
    },
    Pair {
        code: "R35",
        breaks: &[&["t=HTX Tân Tiến; k=BK tỉnh; ng=05/01/2027"]],
        keeps: &[&["t=HTX Tân Tiến; k=BK tỉnh; ng=05/01/2026"]],
    },
    Pair {
        code: "R35",
        breaks: &[&["t=HTX Tân Tiến; k=BK tỉnh; ng=13/02/2019; y=2024"]],
        keeps: &[&["t=HTX Tân Tiến; k=BK tỉnh; ng=13/02/2025; y=2024"]],
    },
    Pair {
        code: "R36",
        breaks: &[
            &["hx=HTX Tân Tiến; lv=Nông nghiệp; tl=2024"],
            &["hx=HTX Tân Tiến; kh=Khối số 1; y=2024; di=90; xh=1"],
        ],
        keeps: &[
            &["hx=HTX Tân Tiến; lv=Nông nghiệp; tl=2022"],
            &["hx=HTX Tân Tiến; kh=Khối số 1; y=2024; di=90; xh=1"],
        ],
    },
    Pair {
        code: "R37",
        breaks: &[&["n=Hộ ông Nguyễn Văn A; dt=Cá nhân; d=HTX Tân Tiến; k=BK tỉnh; y=2024"]],
        keeps: &[&["n=Hồ Nguyễn Văn A; dt=Cá nhân; d=HTX Tân Tiến; k=BK tỉnh; y=2024"]],
    },
    Pair {
        code: "R38",
        breaks: &[&["t=HTX Tân Tiến; k=BK tỉnh; y=2024; r=Đã thu hồi quyết định"]],
        keeps: &[&["t=HTX Tân Tiến; k=BK tỉnh; y=2024; r=Đã nhận"]],
    },
];
