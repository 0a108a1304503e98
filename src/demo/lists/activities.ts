/**
 * Budget lines of the units that order. A line is
 * `unit|sub-activity code (? is the unit's urusan)|sub-activity|package~ceiling in millions~state;...`; states: r ready, b at PA/KPA, p at PPK, o at the
 * procurement officer. Codes 7.02.02.6.03.x and 7.02.01.1.06.0009 are real codes of Jakarta's cities; the rest has the same shape.
 */
export const activityLines = `
bagian-umum-jakpus|7.02.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Koordinasi Pimpinan~95~r;Makanan dan Minuman Rapat Konsultasi Bagian~60~r;Makanan dan Minuman Rapat Triwulan IV~24~b
bagian-umum-jakpus|7.02.02.6.03.0018|Rapat Pimpinan dan Rapat Koordinasi Wilayah|Konsumsi Rapim dan Rakorwil~80~r;Konsumsi Rakorwil Akhir Tahun~30~b;Konsumsi Evaluasi Rakorwil~18~p
bagian-umum-jakpus|7.02.02.6.03.0020|Pemantauan Pemeliharaan Gedung Kantor|Kudapan Rapat Pemantauan Gedung~28~r;Kudapan Rapat Serah Terima Gedung~12~o
bagian-umum-jakpus|7.02.02.6.03.0028|Pembinaan Kepegawaian|Konsumsi Pembinaan Pegawai~35~o;Konsumsi Pelepasan Purnabakti~15~b
bagian-pemerintahan-jakpus|7.02.02.6.03.0016|Pembinaan Kecamatan dan Kelurahan|Konsumsi Pembinaan Kecamatan~70~r;Konsumsi Pembinaan Kelurahan~55~r
bagian-pemerintahan-jakpus|7.02.02.6.03.0001|Pembinaan Lembaga Kemasyarakatan|Konsumsi Forum RT dan RW~48~r;Konsumsi Pembinaan LMK~20~p
bagian-pemerintahan-jakpus|7.02.02.6.03.0039|Fasilitasi Dewan Kota|Konsumsi Rapat Dewan Kota~30~r;Konsumsi Reses Dewan Kota~14~b
bagian-hukum-jakpus|7.02.02.6.03.0004|Peningkatan Kesadaran Hukum Masyarakat|Konsumsi Penyuluhan Hukum~50~r;Konsumsi Keluarga Sadar Hukum~26~r
bagian-hukum-jakpus|7.02.02.6.03.0003|Penanganan Sengketa Tanah|Kudapan Mediasi Sengketa Tanah~20~r;Kudapan Rapat Penelitian Berkas~10~o
bagian-hukum-jakpus|7.02.02.6.03.0005|Kota Peduli Hak Asasi Manusia|Konsumsi Rapat Kota Peduli HAM~18~r
bagian-kesra-jakpus|7.02.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Kesra~65~r;Makanan dan Minuman Rapat Hibah~22~r
bagian-kesra-jakpus|7.02.02.6.03.0045|Koordinasi Perekonomian dan Pembangunan|Konsumsi Koordinasi Pengendalian Inflasi~40~r;Konsumsi Musrenbang Kota~25~b
kec-gambir|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Kecamatan Gambir~75~r;Konsumsi Rapat Minggon~38~r
kec-gambir|7.01.02.2.01.0003|Musyawarah Perencanaan Pembangunan Kecamatan|Konsumsi Musrenbang Kecamatan Gambir~30~r;Konsumsi Pramusrenbang~12~p
kel-petojo-selatan|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Kudapan Rapat Kelurahan Petojo Selatan~34~r;Makanan Rapat Jumantik~18~r
kel-petojo-selatan|7.01.02.2.01.0004|Pemberdayaan Masyarakat Kelurahan|Konsumsi Rembuk RW~22~r;Konsumsi Posyandu Remaja~8~o
kel-tebet-timur|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Kudapan Rapat Kelurahan Tebet Timur~36~r;Konsumsi Rapat FKDM~16~r
kel-tebet-timur|7.01.02.2.01.0004|Pemberdayaan Masyarakat Kelurahan|Konsumsi Musrenbang Kelurahan~24~r;Konsumsi Kampung Iklim~9~b
kec-cakung|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Kecamatan Cakung~85~r;Konsumsi Rapat Tiga Pilar~42~r
kec-cakung|7.01.02.2.01.0003|Musyawarah Perencanaan Pembangunan Kecamatan|Konsumsi Musrenbang Kecamatan Cakung~38~r;Konsumsi Rembuk Stunting~16~p
kec-kepulauan-seribu-selatan|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Pulau~48~r;Konsumsi Rapat Nelayan dan Pokdarwis~26~r
jakbar|7.02.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Pimpinan Kota~140~r;Makanan dan Minuman Rapat Asisten~70~r
jakbar|7.02.02.6.03.0018|Rapat Pimpinan dan Rapat Koordinasi Wilayah|Prasmanan Rakorwil Jakarta Barat~90~r;Konsumsi Tamu Kunjungan Kerja~40~o
jakbar|7.02.02.6.03.0026|Peningkatan Pelayanan Publik|Konsumsi Forum Konsultasi Publik~32~r
sudin-kesehatan-jaksel|1.02.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Suku Dinas~58~r;Konsumsi Rapat Kepala Puskesmas~46~r
sudin-kesehatan-jaksel|1.02.02.2.02.0011|Pengelolaan Pelayanan Kesehatan Gizi Masyarakat|Konsumsi Rembuk Stunting Jakarta Selatan~34~r;Konsumsi Pertemuan Kader Posyandu~20~b
sudin-pendidikan-jakut|1.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Suku Dinas~56~r;Konsumsi Rapat Kepala Sekolah~50~r
sudin-pendidikan-jakut|1.01.02.2.01.0022|Pembinaan Kelembagaan dan Manajemen Sekolah|Konsumsi Sosialisasi PPDB~30~r;Konsumsi Rapat Komite Sekolah~15~p
dinas-ppkukm|2.17.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Dinas~110~r;Makanan dan Minuman Rapat Bidang~65~r
dinas-ppkukm|2.17.07.2.01.0003|Pemberdayaan Usaha Mikro melalui Kemitraan|Konsumsi Kurasi Produk Jakpreneur~60~r;Konsumsi Temu Bisnis Jakpreneur~45~r;Konsumsi Bimtek Halal~25~o
dinas-lh|2.11.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Dinas~90~r;Kudapan Rapat Bidang Kebersihan~40~r
dinas-lh|2.11.06.2.01.0002|Pembinaan dan Pengawasan Izin Lingkungan|Konsumsi Rapat Komisi Amdal~55~r;Konsumsi Sosialisasi Bank Sampah~24~b
bppbj|4.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Badan~70~r;Kudapan Rapat Pokja Pemilihan~36~r
bppbj|4.01.03.2.03.0002|Pengelolaan Pengadaan Barang dan Jasa|Konsumsi Pelatihan Pejabat Pengadaan~48~r;Konsumsi Klinik E-Order Penyedia~20~p
`;

/** Names of programmes by the first three groups of the code, and of activities by five; the rest falls back to `*`. */
export const programNames: Readonly<Record<string, string>> = {
  '*.01': 'Program Penunjang Urusan Pemerintahan Daerah',
  '7.02.02': 'Program Penyelenggaraan Pemerintahan Kota Administrasi',
  '7.01.02': 'Program Pemberdayaan Masyarakat Kecamatan dan Kelurahan',
  '1.02.02': 'Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat',
  '1.01.02': 'Program Pengelolaan Pendidikan',
  '2.17.07': 'Program Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro',
  '2.11.06': 'Program Pembinaan dan Pengawasan terhadap Izin Lingkungan',
  '4.01.03': 'Program Perekonomian dan Pembangunan',
};

export const activityNames: Readonly<Record<string, string>> = {
  '*.01.1.06': 'Administrasi Umum Perangkat Daerah',
  '7.02.02.6.03': 'Penyelenggaraan Tugas Kota Administrasi',
  '7.01.02.2.01': 'Koordinasi Kegiatan Pemberdayaan Masyarakat',
  '1.02.02.2.02': 'Penyediaan Layanan Kesehatan Rujukan Tingkat Daerah',
  '1.01.02.2.01': 'Pengelolaan Pendidikan Sekolah Dasar',
  '2.17.07.2.01': 'Pemberdayaan Usaha Mikro',
  '2.11.06.2.01': 'Pembinaan dan Pengawasan Izin Lingkungan',
  '4.01.03.2.03': 'Pengelolaan Pengadaan Barang dan Jasa',
};
