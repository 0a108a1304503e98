/**
 * National holidays and joint leave: 2026 by the SKB of three ministers 1497/2025, 2/2025, 5/2025; the end of 2025 by the SKB for that year.
 * A line is `day,name,kind`. Years without lines have weekends only.
 */
export const holidayLines = `
2025-12-25,Kelahiran Yesus Kristus,national
2025-12-26,Cuti bersama Natal,joint_leave
2026-01-01,Tahun Baru 2026 Masehi,national
2026-01-16,Isra Mikraj Nabi Muhammad SAW,national
2026-02-16,Cuti bersama Tahun Baru Imlek,joint_leave
2026-02-17,Tahun Baru Imlek 2577 Kongzili,national
2026-03-18,Cuti bersama Hari Suci Nyepi,joint_leave
2026-03-19,Hari Suci Nyepi (Tahun Baru Saka 1948),national
2026-03-20,Cuti bersama Idulfitri,joint_leave
2026-03-21,Idulfitri 1447 Hijriah,national
2026-03-22,Idulfitri 1447 Hijriah,national
2026-03-23,Cuti bersama Idulfitri,joint_leave
2026-03-24,Cuti bersama Idulfitri,joint_leave
2026-04-03,Wafat Yesus Kristus,national
2026-04-05,Kebangkitan Yesus Kristus (Paskah),national
2026-05-01,Hari Buruh Internasional,national
2026-05-14,Kenaikan Yesus Kristus,national
2026-05-15,Cuti bersama Kenaikan Yesus Kristus,joint_leave
2026-05-27,Iduladha 1447 Hijriah,national
2026-05-28,Cuti bersama Iduladha,joint_leave
2026-05-31,Hari Raya Waisak 2570 BE,national
2026-06-01,Hari Lahir Pancasila,national
2026-06-16,1 Muharam Tahun Baru Islam 1448 Hijriah,national
2026-08-17,Proklamasi Kemerdekaan,national
2026-08-25,Maulid Nabi Muhammad SAW,national
2026-12-24,Cuti bersama Natal,joint_leave
2026-12-25,Kelahiran Yesus Kristus,national
`;
