/// Countries by their two letters and their usual English names (ISO 3166-1).
enum ISOCountries {
  /// Every code of ISO 3166-1:2020 with the country's usual English name.
  static let names = pairs(
    """
    AF Afghanistan|AX Åland Islands|AL Albania|DZ Algeria|AS American Samoa|AD Andorra|AO Angola|\
    AI Anguilla|AQ Antarctica|AG Antigua and Barbuda|AR Argentina|AM Armenia|AW Aruba|AU Australia|\
    AT Austria|AZ Azerbaijan|BS Bahamas|BH Bahrain|BD Bangladesh|BB Barbados|BY Belarus|BE Belgium|\
    BZ Belize|BJ Benin|BM Bermuda|BT Bhutan|BO Bolivia|BQ Bonaire, Sint Eustatius and Saba|\
    BA Bosnia and Herzegovina|BW Botswana|BV Bouvet Island|BR Brazil|IO British Indian Ocean Territory|\
    BN Brunei|BG Bulgaria|BF Burkina Faso|BI Burundi|CV Cabo Verde|KH Cambodia|CM Cameroon|CA Canada|\
    KY Cayman Islands|CF Central African Republic|TD Chad|CL Chile|CN China|CX Christmas Island|\
    CC Cocos Islands|CO Colombia|KM Comoros|CG Congo|CD Democratic Republic of the Congo|CK Cook Islands|\
    CR Costa Rica|CI Côte d'Ivoire|HR Croatia|CU Cuba|CW Curaçao|CY Cyprus|CZ Czechia|DK Denmark|\
    DJ Djibouti|DM Dominica|DO Dominican Republic|EC Ecuador|EG Egypt|SV El Salvador|GQ Equatorial Guinea|\
    ER Eritrea|EE Estonia|SZ Eswatini|ET Ethiopia|FK Falkland Islands|FO Faroe Islands|FJ Fiji|FI Finland|\
    FR France|GF French Guiana|PF French Polynesia|TF French Southern Territories|GA Gabon|GM Gambia|\
    GE Georgia|DE Germany|GH Ghana|GI Gibraltar|GR Greece|GL Greenland|GD Grenada|GP Guadeloupe|GU Guam|\
    GT Guatemala|GG Guernsey|GN Guinea|GW Guinea-Bissau|GY Guyana|HT Haiti|\
    HM Heard Island and McDonald Islands|VA Holy See|HN Honduras|HK Hong Kong|HU Hungary|IS Iceland|\
    IN India|ID Indonesia|IR Iran|IQ Iraq|IE Ireland|IM Isle of Man|IL Israel|IT Italy|JM Jamaica|JP Japan|\
    JE Jersey|JO Jordan|KZ Kazakhstan|KE Kenya|KI Kiribati|KP North Korea|KR South Korea|KW Kuwait|\
    KG Kyrgyzstan|LA Laos|LV Latvia|LB Lebanon|LS Lesotho|LR Liberia|LY Libya|LI Liechtenstein|LT Lithuania|\
    LU Luxembourg|MO Macao|MG Madagascar|MW Malawi|MY Malaysia|MV Maldives|ML Mali|MT Malta|\
    MH Marshall Islands|MQ Martinique|MR Mauritania|MU Mauritius|YT Mayotte|MX Mexico|FM Micronesia|\
    MD Moldova|MC Monaco|MN Mongolia|ME Montenegro|MS Montserrat|MA Morocco|MZ Mozambique|MM Myanmar|\
    NA Namibia|NR Nauru|NP Nepal|NL Netherlands|NC New Caledonia|NZ New Zealand|NI Nicaragua|NE Niger|\
    NG Nigeria|NU Niue|NF Norfolk Island|MK North Macedonia|MP Northern Mariana Islands|NO Norway|OM Oman|\
    PK Pakistan|PW Palau|PS Palestine|PA Panama|PG Papua New Guinea|PY Paraguay|PE Peru|PH Philippines|\
    PN Pitcairn|PL Poland|PT Portugal|PR Puerto Rico|QA Qatar|RE Réunion|RO Romania|RU Russia|RW Rwanda|\
    BL Saint Barthélemy|SH Saint Helena|KN Saint Kitts and Nevis|LC Saint Lucia|MF Saint Martin|\
    PM Saint Pierre and Miquelon|VC Saint Vincent and the Grenadines|WS Samoa|SM San Marino|\
    ST Sao Tome and Principe|SA Saudi Arabia|SN Senegal|RS Serbia|SC Seychelles|SL Sierra Leone|\
    SG Singapore|SX Sint Maarten|SK Slovakia|SI Slovenia|SB Solomon Islands|SO Somalia|ZA South Africa|\
    GS South Georgia and the South Sandwich Islands|SS South Sudan|ES Spain|LK Sri Lanka|SD Sudan|\
    SR Suriname|SJ Svalbard and Jan Mayen|SE Sweden|CH Switzerland|SY Syria|TW Taiwan|TJ Tajikistan|\
    TZ Tanzania|TH Thailand|TL Timor-Leste|TG Togo|TK Tokelau|TO Tonga|TT Trinidad and Tobago|TN Tunisia|\
    TR Türkiye|TM Turkmenistan|TC Turks and Caicos Islands|TV Tuvalu|UG Uganda|UA Ukraine|\
    AE United Arab Emirates|GB United Kingdom|US United States|UM United States Minor Outlying Islands|\
    UY Uruguay|UZ Uzbekistan|VU Vanuatu|VE Venezuela|VN Viet Nam|VG British Virgin Islands|\
    VI US Virgin Islands|WF Wallis and Futuna|EH Western Sahara|YE Yemen|ZM Zambia|ZW Zimbabwe
    """)

  /// Names that people write beside those: parts of a country, short and former names, names in its own language, codes of
  /// three letters.
  static let otherNames = pairs(
    """
    GB UK|GB Great Britain|GB Britain|GB England|GB Scotland|GB Wales|GB Northern Ireland|GB GBR|\
    GB United Kingdom of Great Britain and Northern Ireland|US USA|US United States of America|US America|\
    US The United States|AE UAE|AE Emirates|DE Deutschland|DE GER|DE DEU|DE Federal Republic of Germany|\
    FR FRA|ES España|ES ESP|IT Italia|IT ITA|NL Holland|NL The Netherlands|CH Schweiz|CH Suisse|CH CHE|\
    AT Österreich|AT AUT|CZ Czech Republic|KR Korea|KR Republic of Korea|\
    KP Democratic People's Republic of Korea|RU Russian Federation|TR Turkey|VN Vietnam|CI Ivory Coast|\
    CV Cape Verde|SZ Swaziland|MK Macedonia|MM Burma|VA Vatican|VA Vatican City|HK Hongkong|MO Macau|\
    IE Republic of Ireland|IE Eire|CN People's Republic of China|CN PRC|TW Republic of China|\
    PS Palestinian Territories|CD DRC|CD DR Congo|CG Republic of the Congo|TL East Timor|\
    SY Syrian Arab Republic|IR Islamic Republic of Iran|LA Lao People's Democratic Republic|\
    BN Brunei Darussalam|BO Plurinational State of Bolivia|VE Bolivarian Republic of Venezuela|\
    TZ United Republic of Tanzania|MD Republic of Moldova|FM Federated States of Micronesia|CA CAN|AU AUS|\
    NZ NZL|JP JPN|SE Sverige|NO Norge|DK Danmark|FI Suomi|PL Polska|GR Hellas|BE Belgique|BE België|\
    BR Brasil|MX México|MX MEX|IN Bharat|BS The Bahamas|GM The Gambia|PH The Philippines|KY Caymans|\
    FK Falklands|RE Reunion Island|SX St Maarten|LC St Lucia|KN St Kitts and Nevis|\
    VC St Vincent and the Grenadines
    """)

  private static func pairs(_ text: String) -> [(code: String, name: String)] {
    text.split(separator: "|").map { (String($0.prefix(2)), String($0.dropFirst(3))) }
  }
}
