@NullMarked
package app.zhirong.financing.store;

import org.jspecify.annotations.NullMarked;
