@NullMarked
package app.zhirong.bankproduct.domain;

import org.jspecify.annotations.NullMarked;
