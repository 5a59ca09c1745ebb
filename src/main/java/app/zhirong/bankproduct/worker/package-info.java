@NullMarked
package app.zhirong.bankproduct.worker;

import org.jspecify.annotations.NullMarked;
