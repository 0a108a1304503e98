/** Cakes, fried bites, breads, light meals and drinks; columns as in `dishes-west.ts`. */
export const sweetDishes: Readonly<Record<string, string>> = {
  kue: `
Kotak Jajan Pasar Melati|s|15||g|Lemper ayam;Kue lapis;Klepon;Air mineral|Tiga jajan pasar klasik di atas daun.|Three market classics on a leaf.|leaf:lemper+lapis+klepon:flower:teal
Kotak Jajan Pasar Kenanga|s|16|v|ge|Dadar gulung;Nagasari;Bolu kukus;Air mineral|Manis lembut tanpa daging.|Soft sweets, no meat.|box:dadar+lemper+bolu:flower:cream
Kotak Risoles dan Kue Sus|s|19||gem|Risoles ragout;Kue sus vla;Lapis surabaya;Air mineral|Gurih dan manis berimbang.|Savoury and sweet in balance.|box:risoles+sus+legit:herb:rose
Klepon Pandan Isi Enam|s|12|v||Klepon pandan enam buah;Air mineral|Klepon suji asli yang meletup di mulut.|Real pandan klepon that burst in the mouth.|leaf:klepon+coconut:herb:teal
Lemper Bakar Ayam|s|14||s|Lemper bakar dua buah;Acar;Air mineral|Lemper dibakar harum daun pisang.|Sticky rice rolls grilled in banana leaf.|leaf:lemper+hot-pepper+lime:herb:sand
Kue Lumpur Kentang|s|13|v|gem|Kue lumpur tiga buah;Air mineral|Kue lumpur lembut dengan kismis.|Soft potato cakes with raisin.|plate:kuelumpur+grapes:flower:cream
Putu Mayang Kinca|s|15|v||Putu mayang;Kinca nangka;Air mineral|Putu mayang warna alami dengan kinca.|Naturally coloured string cakes with palm sauce.|leaf:putumayang+coconut+honey-pot:flower:rose
Lapis Legit Potong|s|27|v|gem|Lapis legit prune;Lapis legit original;Teh kotak|Delapan belas lapis, mentega wangi.|Eighteen layers, fragrant butter.|plate:legit+butter+cherries:flower:cream
Serabi Solo Isi Lima|s|14|v|gm|Serabi polos;Serabi cokelat;Serabi nangka|Serabi gulung lembut bersantan.|Soft rolled coconut pancakes.|leaf:serabi+banana+coconut:none:sand
Lupis Ketan Juruh|s|12|v||Lupis;Kelapa parut;Juruh gula merah;Air mineral|Ketan segitiga dengan juruh kental.|Sticky triangles with thick palm syrup.|leaf:timbel+coconut+honey-pot:herb:clay
Onde-Onde dan Kue Ku|s|14|v|gxp|Onde-onde dua buah;Kue ku;Air mineral|Wijen renyah, kacang hijau lembut.|Crisp sesame, soft mung bean.|plate:onde+kueku+peanuts:flower:rose
Kotak Kudapan Pagi|s|18||gem|Pastel sayur;Lumpur;Arem-arem;Teh kotak|Tiga kue untuk rapat pukul delapan.|Three bites for the eight o’clock meeting.|box:dumpling+kuelumpur+lemper:herb:sand
Kotak Kudapan Sore|s|17|v|ge|Pisang bolen;Dadar gulung;Onde-onde;Air mineral|Teman teh untuk rapat sore.|Company for tea at the afternoon meeting.|box:croissant+dadar+onde:flower:clay
Bubur Sumsum dan Candil|s|15|v||Bubur sumsum;Biji salak;Juruh|Bubur lembut dengan ubi candil.|Silky rice porridge with sweet potato balls.|bowl:pudding+roasted-sweet-potato+honey-pot:flower:clay
Wajik dan Jadah Manten|s|16|v||Wajik ketan;Jadah manten;Air mineral|Kue hajatan yang legit.|Festive sticky rice cakes.|plate:lapis+timbel+flower-piece:flower:rose
Arem-Arem Sayur Isi Tiga|s|13|v|s|Arem-arem sayur tiga buah;Sambal;Air mineral|Lontong isi sayur yang mengenyangkan.|Filling rice rolls with vegetables.|leaf:lemper+carrot+pea-pod:herb:teal
`,
  gorengan: `
Kotak Gorengan Lengkap|s|14|vs|gs|Bakwan jagung;Tahu isi;Tempe mendoan;Cabai rawit;Air mineral|Empat gorengan hangat dan cabai rawit.|Four warm fritters with bird’s eye chilli.|basket:tahu+tempe+ear-of-corn+hot-pepper:chili:clay
Risoles Mayo Isi Tiga|s|17||gem|Risoles mayo tiga buah;Saus;Air mineral|Kulit renyah isi telur, keju, dan daging asap.|Crisp shell with egg, cheese and smoked beef.|plate:risoles+cheese-wedge+tomato:herb:rose
Risoles Ragout Sayur|s|14|v|gem|Risoles sayur tiga buah;Cabai;Air mineral|Ragout wortel kentang susu.|Carrot and potato in milk ragout.|basket:risoles+carrot+pea-pod:herb:cream
Pastel Ayam Telur|s|16||ge|Pastel tiga buah;Saus cabai;Air mineral|Pastel pilin tangan isi ayam telur.|Hand-crimped turnovers with chicken and egg.|plate:dumpling+egg+hot-pepper:chili:sand
Pastel Tutup Panggang|s|24||gem|Pastel tutup kentang;Salad kecil;Air mineral|Kentang panggang isi ragout daging.|Baked potato pie with beef ragout.|plate:pie+potato+carrot:herb:clay
Kroket Kentang Daging|s|17||gem|Kroket tiga buah;Saus mustard;Air mineral|Kroket lembut isi daging cincang.|Soft croquettes with minced beef.|plate:perkedel+potato+tomato:herb:cream
Tahu Pong dan Sambal Petis|s|13|s|cs|Tahu pong;Sambal petis;Acar;Air mineral|Tahu kopong renyah dengan petis.|Hollow crisp tofu with shrimp paste sauce.|plate:tahu+hot-pepper+cucumber:chili:sand
Pisang Goreng Madu|s|13|v|g|Pisang goreng madu tiga buah;Teh hangat|Pisang kepok madu yang garing.|Crunchy honey banana fritters.|plate:pisanggoreng+honey-pot+banana:none:clay
Lumpia Basah Bengkuang|s|16|v|gep|Lumpia basah dua buah;Saus kental;Air mineral|Lumpia basah isi bengkuang dan tauge.|Fresh rolls with yam bean and sprouts.|leaf:lumpia+leafy-green+garlic:herb:teal
Cireng Bumbu Rujak|s|12|vs||Cireng enam buah;Bumbu rujak;Air mineral|Cireng garing dengan bumbu asam pedas.|Crisp tapioca bites in hot sour dip.|basket:pempek+hot-pepper+lime:chili:rose
Kotak Gurih Bertiga|s|19||gem|Risoles;Kroket;Lumpia;Air mineral|Tiga gurih favorit peserta rapat.|Three savoury favourites of meeting guests.|box:risoles+perkedel+lumpia:herb:sand
Ubi Goreng dan Keju|s|15|v|m|Ubi goreng;Keju parut;Susu;Teh kotak|Ubi jalar oranye berbalut keju.|Orange sweet potato under grated cheese.|basket:roasted-sweet-potato+cheese-wedge+honey-pot:none:clay
`,
  roti: `
Roti Isi Cokelat dan Keju|s|16|vg|gem|Roti cokelat;Roti keju;Susu kotak|Dua roti lembut untuk rapat pagi.|Two soft buns for a morning meeting.|basket:bread+croissant+cheese-wedge:none:cream
Croissant Ayam Jamur|s|24||gem|Croissant isi ayam jamur;Salad;Air mineral|Croissant mentega isi ayam jamur.|Butter croissant with chicken and mushroom.|plate:croissant+brown-mushroom+leafy-green:herb:clay
Roti Lapis Telur Sayur|s|20|v|gem|Roti lapis telur;Sayur;Jus kotak|Roti gandum isi telur dan sayur segar.|Wholemeal sandwich with egg and greens.|plate:sandwich+tomato+leafy-green:herb:teal
Donat Kentang Enam Rasa|s|17|vg|gem|Donat kentang tiga buah;Susu kotak|Donat kentang empuk aneka rasa.|Fluffy potato doughnuts, many flavours.|plate:doughnut+strawberry+chocolate-bar:none:rose
Bolu Gulung Pandan|s|18|vg|gem|Bolu gulung dua potong;Teh kotak|Bolu gulung pandan isi srikaya.|Pandan roll cake with kaya.|plate:rollcake+coconut+herb:flower:teal
Bolu Pisang Panggang|s|15|vg|gem|Bolu pisang dua potong;Air mineral|Bolu pisang ambon tanpa pewarna.|Banana cake without colouring.|plate:bread+banana+chestnut:none:sand
Kotak Roti Rapat|s|19||gem|Roti abon;Roti pisang cokelat;Puding;Air mineral|Roti abon, roti manis, dan puding.|Beef floss bun, sweet bun and pudding.|box:bread+croissant+pudding:none:cream
Pai Buah Mini|s|25|v|gem|Pai buah tiga buah;Teh kotak|Pai renyah dengan vla dan buah segar.|Crisp tartlets with custard and fresh fruit.|plate:pie+strawberry+kiwi-fruit:flower:rose
Kue Potong Ulang Tahun Kantor|s|28|vg|gem|Cake potong;Puding;Jus kotak|Cake vanila stroberi untuk perayaan.|Vanilla and strawberry cake for celebrations.|plate:shortcake+strawberry+cherries:flower:rose
Roti Sisir dan Selai|s|13|vg|gm|Roti sisir;Selai srikaya;Teh hangat|Roti sisir mentega empuk.|Soft butter comb bread.|basket:bread+butter+honey-pot:none:sand
Roti Gulung Sosis|s|18||gem|Roti sosis dua buah;Saus;Air mineral|Roti lembut gulung sosis ayam.|Soft rolls around chicken sausage.|basket:hot-dog+tomato+bread:herb:clay
Makaroni Skotel Cup|m|29||gem|Makaroni skotel;Salad;Buah;Air mineral|Makaroni panggang daging dan keju.|Baked macaroni with beef and cheese.|plate:pie+cheese-wedge+leafy-green+tomato:herb:cream
`,
  sehat: `
Gado-Gado Siram|m|28|v|eps|Sayur rebus;Tahu tempe;Telur;Lontong;Bumbu kacang;Kerupuk|Sayur segar bersiram kacang mete.|Vegetables under cashew peanut sauce.|plate:greens+tahu+balado+kerupuk:chili:teal
Ketoprak Kacang|m|22|vs|ps|Lontong;Tahu goreng;Bihun;Tauge;Bumbu kacang;Kerupuk|Ketoprak ulek dadakan, pedas sesuai pesanan.|Ketoprak ground to order, as hot as you like.|plate:lontong+tahu+noodles+peanuts:chili:sand
Lotek Bandung|m|25|v|ps|Sayur rebus;Bumbu kacang kencur;Lontong;Bakwan;Kerupuk|Lotek ulek dengan kencur segar.|Vegetables pounded with fresh galangal.|plate:greens+lontong+kerupuk+tempe:herb:clay
Nasi Merah Ayam Panggang|m|38||s|Nasi merah;Ayam panggang tanpa kulit;Brokoli;Wortel;Buah;Air mineral|Rendah minyak, 520 kkal per kotak.|Low in oil, 520 kcal a box.|box:redrice+poultry-leg+broccoli+carrot:herb:teal
Nasi Merah Tahu Kukus|m|29|v|s|Nasi merah;Tahu kukus jamur;Tumis buncis;Sup;Buah;Air mineral|Protein nabati dengan sup bening.|Plant protein with clear soup.|box:redrice+tahu+brown-mushroom+pea-pod:herb:cream
Salad Sayur Ayam Lemon|m|36||em|Selada;Ayam lemon;Jagung;Tomat;Telur;Saus wijen|Salad segar untuk rapat siang.|A fresh salad for the midday meeting.|bowl:greens+poultry-leg+tomato+lime:lime:teal
Nasi Jamur Krispi|m|31|vs|gs|Nasi putih;Jamur tiram krispi;Sambal bawang;Lalap;Air mineral|Jamur tiram renyah dengan sambal bawang.|Crisp oyster mushroom with shallot sambal.|plate:rice+brown-mushroom+cucumber+sambal:chili:clay
Nasi Kari Sayur|m|30|vs||Nasi putih;Kari wortel kentang;Tempe;Kerupuk;Air mineral|Kari sayur santan ringan.|Vegetable curry in light coconut.|plate:rice+carrot+potato+tempe:herb:rose
Buah Potong Segar|s|16|v||Semangka;Melon;Nanas;Pepaya;Air mineral|Empat buah potong dingin.|Four chilled cut fruits.|bowl:watermelon+melon+pineapple+mango:none:teal
Rujak Serut Jakarta|s|15|vs|p|Buah serut;Bumbu gula merah;Kacang;Air mineral|Buah serut dengan gula merah dan cabai.|Shredded fruit with palm sugar and chilli.|bowl:mango+pineapple+cucumber+hot-pepper:chili:rose
Kotak Kudapan Kukus|s|14|v|p|Ubi kukus;Jagung rebus;Kacang rebus;Pisang;Air mineral|Kudapan kukus tanpa minyak dan gula.|Steamed bites without oil or sugar.|basket:roasted-sweet-potato+ear-of-corn+peanuts+banana:herb:sand
Lumpia Sayur Segar|s|18|v|sx|Lumpia segar tiga buah;Saus wijen;Infus lemon|Sayur segar dalam kulit beras.|Fresh vegetables in rice paper.|plate:lumpia+carrot+cucumber+lime:herb:cream
Sari Buah dan Puding Mangga|s|19|v|m|Puding mangga;Jus jeruk;Buah potong|Puding mangga harum manis dan jus.|Mango pudding and juice.|plate:pudding+mango+cup-with-straw:flower:clay
`,
  manis: `
Puding Lumut Pandan|s|14|v|em|Puding lumut;Vla;Air mineral|Puding lumut santan pandan.|Mossy pandan coconut pudding.|plate:pudding+herb+coconut:flower:teal
Es Cendol Gula Aren|s|14|v||Cendol;Santan;Gula aren;Nangka|Cendol suji dengan gula aren.|Pandan cendol with palm sugar.|tray:cendol+coconut+herb:none:sand
Es Campur Betawi Cup|s|17|v|m|Kolang-kaling;Kelapa muda;Alpukat;Sirup|Es campur segar dalam gelas rapat.|Mixed ice in a sealed cup.|bowl:cendol+avocado+watermelon+coconut:none:rose
Wedang Jahe dan Pisang Rebus|s|13|v||Wedang jahe;Pisang rebus;Kacang rebus|Hangat untuk rapat malam.|Warm for evening meetings.|tray:teacup-without-handle+ginger-root+banana+peanuts:none:clay
Wedang Uwuh dan Wajik|s|15|v||Wedang uwuh;Wajik;Gula batu|Minuman rempah merah dengan wajik.|Red spice drink with sticky rice.|plate:teacup-without-handle+lapis+flower-piece:flower:rose
Kolak Pisang Ubi|s|14|v||Pisang;Ubi;Kolang-kaling;Kuah santan|Kolak gurih manis untuk buka bersama.|Banana and sweet potato in coconut.|bowl:banana+roasted-sweet-potato+coconut:none:clay
Bubur Kacang Hijau Ketan Hitam|s|13|v||Kacang hijau;Ketan hitam;Santan;Roti tawar|Bubur hangat dua warna.|Warm porridge in two colours.|bowl:pudding+pea-pod+bread:none:sand
Setup Buah Roti|s|18|v|gm|Roti;Susu;Keju;Buah kaleng|Setup roti susu dengan buah.|Bread and milk dessert with fruit.|plate:custard+cherries+mango:flower:cream
Kopi Nusantara dan Kukis|s|19|v|gem|Kopi gayo;Kukis cokelat;Kukis kelapa|Kopi saring dan dua kukis panggang.|Filtered coffee and two baked cookies.|plate:hot-beverage+cookie+chocolate-bar:none:sand
Teh Susu dan Donat|s|21|v|gem|Teh susu;Donat mini dua buah|Teh susu dingin dengan donat mini.|Iced milk tea with mini doughnuts.|tray:bubble-tea+doughnut+cookie:none:rose
`,
};
