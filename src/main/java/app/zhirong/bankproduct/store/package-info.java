@NullMarked
package app.zhirong.bankproduct.store;

import org.jspecify.annotations.NullMarked;
